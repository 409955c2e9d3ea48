package dev.seedbed.micronaut.stock;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.DataSourceMigrationRunner;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Takes the place of micronaut-flyway's run on every datasource, and does nothing: Seedbed prepares it. */
@Singleton
@Requires(classes = DataSourceMigrationRunner.class)
@Replaces(DataSourceMigrationRunner.class)
final class SilentDataSourceRunner implements BeanCreatedEventListener<DataSource> {

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        return created.getBean();
    }
}
