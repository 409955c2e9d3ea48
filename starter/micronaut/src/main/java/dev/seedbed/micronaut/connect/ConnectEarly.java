package dev.seedbed.micronaut.connect;

import dev.seedbed.engine.jdbc.BegunSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.Micronaut;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Begins to connect to a service's datasources as soon as its configuration is known, so that the driver is loaded and the
 * server answers while Micronaut is still at the beans that come first. Only where the configuration itself says who
 * connects: a service whose beans find out would knock with a wrong name.
 */
public final class ConnectEarly implements ApplicationContextConfigurer, Ordered {

    private boolean service;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        service = builder instanceof Micronaut;
    }

    @Override
    public void configure(ApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (service && preparesAtStart(environment)) {
            Map<String, BegunSource> begun = new LinkedHashMap<>();
            for (String name : environment.getPropertyEntries("datasources")) {
                if (isPrepared(environment, name)) {
                    DatasourceUrl.whoseUserIsConfigured(environment, name)
                            .ifPresent(url -> begun.put(name, BegunSource.of(url)));
                }
            }
            if (!begun.isEmpty()) {
                context.registerSingleton(new EarlyConnections(begun));
            }
        }
    }

    private static boolean preparesAtStart(Environment environment) {
        return !environment.getActiveNames().contains(Environment.TEST)
                && is(environment, "seedbed.enabled", true)
                && !is(environment, "seedbed.prepare-in-background", false);
    }

    private static boolean isPrepared(Environment environment, String name) {
        return is(environment, "datasources." + name + ".enabled", true)
                && !environment
                        .getProperty("seedbed.datasources." + name + ".mode", String.class)
                        .orElse("")
                        .equalsIgnoreCase("off");
    }

    private static boolean is(Environment environment, String property, boolean unlessSaid) {
        return environment.getProperty(property, Boolean.class).orElse(unlessSaid);
    }

    /** After everything that gives a datasource its address. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
