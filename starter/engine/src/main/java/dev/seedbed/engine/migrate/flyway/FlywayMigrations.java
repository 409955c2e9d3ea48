package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.MigrationSource;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.run.Code;
import dev.seedbed.engine.migrate.run.CodeMigrationSource;
import dev.seedbed.engine.migrate.run.MigrationLog;
import dev.seedbed.engine.migrate.run.MigrationSettings;
import java.sql.Connection;
import java.util.function.Supplier;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrations that are configured as Flyway's, with all that users wrote against its public types. The configuration is
 * asked for only when a session is opened; before that this can be made and held without a class of Flyway being loaded.
 *
 * @param configuration gives a new one every time: a session makes it its own
 */
public record FlywayMigrations(Supplier<FluentConfiguration> configuration, StatementLockCare care, MigrationLog log)
        implements MigrationSource {

    /** Logs nothing of what the server says. */
    public FlywayMigrations(Supplier<FluentConfiguration> configuration, StatementLockCare care) {
        this(configuration, care, MigrationLog.SILENT);
    }

    @Override
    public MigrationSession open(Connection connection) {
        return source(connection).open(connection);
    }

    @Override
    public MigrationSession begin(Connection connection) {
        return source(connection).begin(connection);
    }

    /** The settings that a configuration of Flyway's holds. */
    public static MigrationSettings settings(FluentConfiguration configuration) {
        return ConfiguredSettings.of(configuration);
    }

    private MigrationSource source(Connection connection) {
        return new CodeMigrationSource(() -> Reading.code(configuration, connection), care, log);
    }

    /** Apart, so that Flyway's types are loaded when a session is opened. */
    private static final class Reading {

        static Code code(Supplier<FluentConfiguration> supplier, Connection connection) {
            FluentConfiguration configuration = supplier.get();
            configuration.dataSource(new KeptOpenConnection(connection));
            return new Code(
                    ConfiguredSettings.of(configuration),
                    configuration.getClassLoader(),
                    new FlywayPrograms(configuration));
        }
    }
}
