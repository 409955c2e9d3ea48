package dev.seedbed.micronaut.flyway;

import dev.seedbed.engine.problem.Problem;
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
        if (!FlywayLibrary.isThere(environment.getClassLoader())) {
            throw new Problem(
                    "The database of the datasource \"" + datasource
                            + "\" is not PostgreSQL, and the service has no Flyway.",
                    "flyway.datasources." + datasource + " is configured, and only Flyway migrates other databases.",
                    "Add org.flywaydb:flyway-core, or set flyway.datasources." + datasource + ".enabled: false.");
        }
        if (micronautFlyway == null) {
            Flyway flyway = new FlywayConfigurations(beans, environment, null)
                    .configurationOf(datasource, dataSource)
                    .load();
            if (isToBeCleaned(datasource)) {
                flyway.clean();
            }
            flyway.migrate();
        } else {
            micronautFlyway.migrate(datasource, dataSource);
        }
    }

    /** That Flyway may clean is not enough: the service has to want it at every start. */
    private boolean isToBeCleaned(String datasource) {
        return environment
                .getProperty("flyway.datasources." + datasource + ".clean-schema", Boolean.class)
                .orElse(false);
    }
}
