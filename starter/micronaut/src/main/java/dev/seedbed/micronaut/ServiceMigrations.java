package dev.seedbed.micronaut;

import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.MigrationSource;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.flyway.ClassPrograms;
import dev.seedbed.engine.migrate.flyway.FlywayMigrations;
import dev.seedbed.engine.migrate.run.Code;
import dev.seedbed.engine.migrate.run.CodeMigrationSource;
import dev.seedbed.engine.migrate.run.Extensions;
import dev.seedbed.micronaut.flyway.FlywayConfigurations;
import dev.seedbed.micronaut.flyway.FlywayExtensions;
import dev.seedbed.micronaut.flyway.FlywayLibrary;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import dev.seedbed.micronaut.flyway.MigrationSettingsReader;
import io.micronaut.context.BeanContext;
import io.micronaut.context.env.Environment;
import java.sql.Connection;
import java.util.function.Supplier;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of a datasource. Flyway is loaded only for a service that has beans of Flyway's types, or classes among its
 * migration files; for any other the settings are read from the configuration.
 *
 * @param hasOwnFolder whether the migrations lie in a folder of the datasource's name, which the service does not configure
 */
record ServiceMigrations(
        BeanContext beans,
        Environment environment,
        @Nullable MicronautFlyway micronautFlyway,
        FlywaySettings settings,
        boolean hasOwnFolder,
        StatementLockCare care)
        implements MigrationSource {

    @Override
    public MigrationSession open(Connection connection) {
        return Opening.source(this).open(connection);
    }

    @Override
    public MigrationSession begin(Connection connection) {
        return Opening.source(this).begin(connection);
    }

    /** Apart, so that a start at head loads none of what it mentions. */
    private static final class Opening {

        static MigrationSource source(ServiceMigrations migrations) {
            String datasource = migrations.settings.datasource();
            FlywayExtensions extensions = new FlywayExtensions(migrations.beans, migrations.micronautFlyway);
            boolean extended = !extensions.unforeseeable(datasource).isEmpty()
                    || !extensions.javaMigrationClasses(datasource).isEmpty();
            return extended
                    ? new FlywayMigrations(new Configured(migrations), migrations.care, MigrationLogger.INSTANCE)
                    : new CodeMigrationSource(() -> code(migrations), migrations.care, MigrationLogger.INSTANCE);
        }

        private static Code code(ServiceMigrations migrations) {
            ClassLoader loader = migrations.environment.getClassLoader();
            return new Code(
                    new MigrationSettingsReader(migrations.environment, migrations.settings.datasource())
                            .read(migrations.settings.locations()),
                    loader,
                    FlywayLibrary.isThere(loader)
                            ? new ClassPrograms(new Configured(migrations), loader)
                            : Extensions.NONE);
        }
    }

    /** Makes Flyway's configuration; a class, because a lambda would load its return type where it is made. */
    private record Configured(ServiceMigrations migrations) implements Supplier<FluentConfiguration> {

        @Override
        public FluentConfiguration get() {
            FluentConfiguration configuration = new FlywayConfigurations(
                            migrations.beans, migrations.environment, migrations.micronautFlyway)
                    .configurationOf(migrations.settings.datasource());
            return migrations.hasOwnFolder
                    ? configuration.locations(migrations.settings.locations().toArray(String[]::new))
                    : configuration;
        }
    }
}
