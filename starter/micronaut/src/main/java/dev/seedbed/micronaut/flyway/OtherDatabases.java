package dev.seedbed.micronaut.flyway;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Databases that are not PostgreSQL: migrated by Flyway, if {@code flyway.datasources} wants it, and left alone else. */
@Singleton
public class OtherDatabases {

    private final FlywaySettingsReader settings;
    private final BeanProvider<FlywayConfigurations> configurations;
    private final @Nullable MicronautFlyway micronautFlyway;

    OtherDatabases(
            FlywaySettingsReader settings,
            BeanProvider<FlywayConfigurations> configurations,
            @Nullable MicronautFlyway micronautFlyway) {
        this.settings = settings;
        this.configurations = configurations;
        this.micronautFlyway = micronautFlyway;
    }

    public void migrate(String datasource, DataSource dataSource) {
        if (!settings.isConfigured(datasource)
                || !settings.settingsOf(datasource).enabled()) {
            return;
        }
        if (micronautFlyway == null) {
            migrate(configurations.get().configurationOf(datasource, dataSource).load());
        } else {
            micronautFlyway.migrate(datasource, dataSource);
        }
    }

    private static void migrate(Flyway flyway) {
        if (!flyway.getConfiguration().isCleanDisabled()) {
            flyway.clean();
        }
        flyway.migrate();
    }
}
