package dev.seedbed.micronaut.flyway;

import io.micronaut.context.BeanContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.inject.qualifiers.Qualifiers;

/**
 * Gives every datasource for which the service configures nothing under {@code flyway.datasources} a configuration with
 * Flyway's defaults, so that it has a {@code Flyway} and shows in {@code /flyway}. Only the definition is added at
 * start; the configuration is made when somebody asks for it.
 */
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class DefaultFlywayConfigurations {

    private final BeanContext beans;

    DefaultFlywayConfigurations(BeanContext beans, DatasourceNames datasources) {
        this.beans = beans;
        datasources.all().forEach(this::add);
    }

    /** For a datasource that came later; nothing happens where there is a configuration already. */
    public synchronized void add(String datasource) {
        if (!isConfigured(datasource)) {
            beans.registerBeanDefinition(RuntimeBeanDefinition.builder(
                            FlywayConfigurationProperties.class, () -> new FlywayConfigurationProperties(datasource))
                    .named(datasource)
                    .singleton(true)
                    .build());
        }
    }

    private boolean isConfigured(String datasource) {
        return !beans.getBeanDefinitions(FlywayConfigurationProperties.class, Qualifiers.byName(datasource))
                .isEmpty();
    }
}
