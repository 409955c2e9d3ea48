package dev.seedbed.micronaut.connect;

import dev.seedbed.engine.jdbc.BegunSource;
import dev.seedbed.engine.jdbc.ConnectionSource;
import io.micronaut.context.env.Environment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The datasources that are worth connecting to early: those that are prepared at start, and only where the configuration
 * itself says who connects. A service whose beans find out would knock with a wrong name.
 */
final class EarlyDatasources {

    private EarlyDatasources() {}

    static Map<String, BegunSource> begin(Environment environment) {
        Map<String, BegunSource> begun = new LinkedHashMap<>();
        if (preparesAtStart(environment)) {
            for (String name : environment.getPropertyEntries("datasources")) {
                if (isPrepared(environment, name)) {
                    Optional<ConnectionSource> url = DatasourceUrl.whoseUserIsConfigured(environment, name);
                    url.ifPresent(source -> begun.put(name, BegunSource.of(source)));
                }
            }
        }
        return begun;
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
}
