package dev.seedbed.micronaut.connect;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.Micronaut;

/**
 * Begins, beside Micronaut's own start, what a service will wait for: the classes of a start at head as soon as there is an
 * application, connections to its datasources as soon as its configuration is known.
 */
public final class ConnectEarly implements ApplicationContextConfigurer, Ordered {

    private boolean service;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        service = builder instanceof Micronaut;
        if (service) {
            EarlyClasses.begin();
        }
    }

    @Override
    public void configure(ApplicationContext context) {
        if (service) {
            context.registerSingleton(EarlyConnections.begin(context.getEnvironment()));
        }
    }

    /** After everything that gives a datasource its address. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
