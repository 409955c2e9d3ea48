package dev.seedbed.micronaut.stock;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.AlternativeMigrationRunner;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;

/** Takes the place of micronaut-flyway's run on {@code flyway.datasources.*.url}, and does nothing: Seedbed prepares it. */
@Singleton
@Requires(classes = FlywayConfigurationProperties.class)
@Replaces(AlternativeMigrationRunner.class)
final class SilentAlternativeRunner implements BeanCreatedEventListener<FlywayConfigurationProperties> {

    @Override
    public FlywayConfigurationProperties onCreated(BeanCreatedEvent<FlywayConfigurationProperties> created) {
        return created.getBean();
    }
}
