package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.MigrationSource;
import dev.seedbed.engine.migrate.StatementLockCare;
import java.sql.Connection;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrations found by Flyway's rules. The configuration is asked for only when a session is opened; before that this
 * can be made and held without a class of Flyway being loaded.
 *
 * @param configuration gives a new one every time: a session makes it its own
 */
public record FlywayMigrations(Supplier<FluentConfiguration> configuration, StatementLockCare care)
        implements MigrationSource {

    @Override
    public MigrationSession open(Connection connection) {
        return Opening.open(configuration, care, connection);
    }

    @Override
    public MigrationSession begin(Connection connection) {
        return Opening.begin(configuration, care, connection);
    }

    /** Apart, because a class that catches an exception loads it when it is loaded itself. */
    private static final class Opening {

        static MigrationSession open(
                Supplier<FluentConfiguration> configuration, StatementLockCare care, Connection connection) {
            try {
                return new FlywaySession(FlywayParts.assemble(configuration.get(), connection), connection, care);
            } catch (FlywayException e) {
                throw FlywayProblems.unreadable(e);
            }
        }

        static MigrationSession begin(
                Supplier<FluentConfiguration> configuration, StatementLockCare care, Connection connection) {
            try {
                return session(FlywayParts.begin(configuration.get(), connection), connection, care);
            } catch (FlywayException e) {
                throw FlywayProblems.unreadable(e);
            }
        }

        private static MigrationSession session(FlywayParts parts, Connection connection, StatementLockCare care) {
            try {
                return new FlywaySession(parts, connection, care);
            } catch (RuntimeException | Error e) {
                parts.close();
                throw e;
            }
        }
    }
}
