package dev.seedbed.micronaut.start;

import io.micronaut.context.annotation.Requires;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A service's own mistake, which no problem of ours foresees. */
@Singleton
@Named("default")
@Requires(property = "broken-customizer")
final class BrokenCustomizer implements FlywayConfigurationCustomizer {

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        throw new IllegalStateException("the customizer is broken");
    }

    @Override
    public String getName() {
        return "default";
    }
}
