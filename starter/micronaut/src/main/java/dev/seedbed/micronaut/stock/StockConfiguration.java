package dev.seedbed.micronaut.stock;

import dev.seedbed.micronaut.flyway.BoundConfiguration;
import io.micronaut.flyway.FlywayConfigurationProperties;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Reads micronaut-flyway's bean; apart, because whoever calls this loads Flyway. */
final class StockConfiguration {

    private StockConfiguration() {}

    static BoundConfiguration of(FlywayConfigurationProperties properties) {
        FluentConfiguration bound = properties.getFluentConfiguration();
        FluentConfiguration own = new FluentConfiguration(bound.getClassLoader()).configuration(bound);
        return new BoundConfiguration(own.cleanDisabled(!properties.isCleanSchema()), properties.getProperties());
    }
}
