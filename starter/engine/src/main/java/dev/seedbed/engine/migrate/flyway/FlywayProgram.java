package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.resolve.MigrationWork;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.util.Objects;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.executor.MigrationExecutor;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.jspecify.annotations.Nullable;

/** Migrations that are programs: classes and beans of {@link JavaMigration}, and what the service's resolvers find. */
final class FlywayProgram {

    private static final String OF_FLYWAY = "org.flywaydb.";

    private FlywayProgram() {}

    /** A migration of the service's, run by calling it, unless it brings a way of its own to be run. */
    static CodeMigration of(JavaMigration migration, Configuration configuration) {
        ResolvedMigration resolved = migration.getResolvedMigration(configuration, null);
        return resolved.getClass().getName().startsWith(OF_FLYWAY)
                ? migration(resolved, new Called(migration, configuration))
                : of(resolved, configuration);
    }

    /** A migration that a resolver has found. */
    static CodeMigration of(ResolvedMigration resolved, Configuration configuration) {
        return migration(resolved, new Executed(resolved.getExecutor(), configuration));
    }

    private static CodeMigration migration(ResolvedMigration resolved, MigrationWork.Program work) {
        Integer checksum = resolved.getChecksum();
        return new CodeMigration(
                resolved.getVersion() == null
                        ? null
                        : Version.of(resolved.getVersion().getVersion()),
                Objects.requireNonNullElse(resolved.getDescription(), ""),
                MigrationType.of(resolved.getType().name()).orElseThrow(() -> unknownType(resolved)),
                resolved.getScript(),
                checksum,
                resolved::checksumMatches,
                place(resolved),
                work);
    }

    private static String place(ResolvedMigration resolved) {
        String script = Objects.requireNonNullElse(resolved.getScript(), "");
        return resolved.getType().name().contains("JDBC")
                ? script
                : Objects.requireNonNullElse(resolved.getPhysicalLocation(), script);
    }

    private static Problem unknownType(ResolvedMigration resolved) {
        return new Problem(
                "The migration " + resolved.getScript() + " has the type \""
                        + resolved.getType().name() + "\".",
                "The history has no such type, and neither has the open-source edition of Flyway.",
                "Give it the type CUSTOM. Nothing was changed.");
    }

    private record Called(JavaMigration migration, Configuration configuration) implements MigrationWork.Program {

        @Override
        public boolean isTransactional() {
            return migration.canExecuteInTransaction();
        }

        @Override
        public void run(Connection connection) throws Exception {
            migration.migrate(new OnConnection(configuration, KeptOpenConnection.shared(connection)));
        }
    }

    private record Executed(@Nullable MigrationExecutor executor, Configuration configuration)
            implements MigrationWork.Program {

        @Override
        public boolean isTransactional() {
            return executor == null || executor.canExecuteInTransaction();
        }

        @Override
        public void run(Connection connection) throws Exception {
            if (executor != null) {
                executor.execute(new OnConnection(configuration, KeptOpenConnection.shared(connection)));
            }
        }
    }

    private record OnConnection(Configuration configuration, Connection connection)
            implements org.flywaydb.core.api.migration.Context, org.flywaydb.core.api.executor.Context {

        @Override
        public Configuration getConfiguration() {
            return configuration;
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
