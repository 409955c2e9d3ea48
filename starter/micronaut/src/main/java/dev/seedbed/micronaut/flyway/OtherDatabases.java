package dev.seedbed.micronaut.flyway;

import io.micronaut.context.BeanContext;
import io.micronaut.context.env.Environment;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Databases that are not PostgreSQL: migrated by Flyway, if {@code flyway.datasources} wants it, and left alone else. */
public class OtherDatabases {

    private final BeanContext beans;
    private final Environment environment;
    private final @Nullable MicronautFlyway micronautFlyway;

    public OtherDatabases(BeanContext beans, Environment environment, @Nullable MicronautFlyway micronautFlyway) {
        this.beans = beans;
        this.environment = environment;
        this.micronautFlyway = micronautFlyway;
    }

    public void migrate(String datasource, DataSource dataSource) {
        FlywaySettingsReader settings = new FlywaySettingsReader(environment);
        if (!settings.isConfigured(datasource)
                || !settings.settingsOf(datasource).enabled()) {
            return;
        }
        if (micronautFlyway == null) {
            migrate(new FlywayConfigurations(beans, environment, null)
                    .configurationOf(datasource, dataSource)
                    .load());
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
