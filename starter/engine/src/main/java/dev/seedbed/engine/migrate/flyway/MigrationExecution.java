package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.StatementLockCare;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.executor.Context;
import org.flywaydb.core.internal.info.MigrationInfoImpl;

/**
 * Runs one migration and records it.
 *
 * <p>In a transaction, where the migration allows it: its statements, its callbacks, its row and the check of the lock
 * commit together, and where they can they travel together, too. Outside of one otherwise: the row is written as failed first and turned into a success afterwards, so
 * that a run that breaks in the middle, however it breaks, is known to have done so.
 */
final class MigrationExecution {

    private static final String SETTINGS = "select pg_catalog.set_config('role', %s, %s),"
            + " pg_catalog.set_config('search_path', %s, %s), pg_catalog.set_config('lock_timeout', %s, %s)";
    private static final String WITHOUT_LIMIT = "0";
    private static final boolean OF_TRANSACTION = true;
    private static final boolean OF_SESSION = false;

    private final FlywayParts parts;
    private final Connection connection;
    private final HistoryWriter history;
    private final StatementLockCare care;
    private final PipelinedMigration pipelined;
    private final Connection migrationConnection;
    private final String role;
    private final String searchPath;
    private final String searchPathBefore;
    private final String lockTimeoutBefore;

    MigrationExecution(
            FlywayParts parts,
            Connection connection,
            HistoryTable table,
            HistoryWriter history,
            StatementLockCare care) {
        this.parts = parts;
        this.connection = connection;
        this.history = history;
        this.care = care;
        this.pipelined = new PipelinedMigration(parts, connection);
        // opened before any transaction: Flyway switches a connection that it opens to autocommit
        this.migrationConnection = parts.database().getMigrationConnection().getJdbcConnection();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_catalog.current_setting('role'),"
                        + " pg_catalog.current_setting('search_path'), pg_catalog.current_setting('lock_timeout')")) {
            row.next();
            this.role = row.getString(1);
            this.searchPathBefore = row.getString(2);
            this.searchPath = startingWith(table.schema(), searchPathBefore);
            this.lockTimeoutBefore = row.getString(3);
        } catch (SQLException e) {
            throw new FlywayException("Unable to read role and search path: " + e.getMessage(), e);
        }
    }

    void run(Migration migration, MigrationInfoImpl info, boolean transactional, Fence fence) throws SQLException {
        try {
            if (transactional) {
                care.run(migration, () -> inTransaction(info, fence));
            } else {
                outsideOfTransaction(info, fence);
            }
        } catch (PipelinedMigration.Cancelled e) {
            throw FlywayProblems.failed(migration, transactional, new FlywayException(e.getMessage(), e.getCause()));
        } catch (FlywayException e) {
            throw FlywayProblems.failed(migration, transactional, e);
        }
    }

    /** Runs a migration's undo in one transaction, with a migration's settings and patience, and the row that records it. */
    void undo(Migration migration, Runnable script, String row) throws SQLException {
        care.run(
                migration,
                () -> Transactions.inOne(connection, () -> {
                    settle(searchPath, OF_TRANSACTION, care.setting(), OF_TRANSACTION);
                    script.run();
                    settle(searchPathBefore, OF_SESSION, WITHOUT_LIMIT, OF_TRANSACTION);
                    try (Statement statement = connection.createStatement()) {
                        if (statement.executeUpdate(row) != 1) {
                            throw Fence.lost();
                        }
                    }
                    return row;
                }));
    }

    /** The connection as Flyway's executors may have it: they do not close it. */
    Connection connection() {
        return migrationConnection;
    }

    /** Role and search path of a script's transaction, which are those of a migration's. */
    void beforeScript() throws SQLException {
        settle(searchPath, OF_TRANSACTION, WITHOUT_LIMIT, OF_TRANSACTION);
    }

    /** The settings that a migration begins with, as a statement. */
    String beginning(boolean transactional) {
        return transactional
                ? settings(searchPath, OF_TRANSACTION, care.setting(), OF_TRANSACTION)
                : settings(searchPath, OF_SESSION, WITHOUT_LIMIT, OF_SESSION);
    }

    /** The settings that a migration ends with, as a statement. */
    String ending(boolean transactional) {
        return transactional
                ? settings(searchPathBefore, OF_SESSION, WITHOUT_LIMIT, OF_TRANSACTION)
                : settings(searchPathBefore, OF_SESSION, lockTimeoutBefore, OF_SESSION);
    }

    /** Gives the session back as it was found. */
    void restore() throws SQLException {
        settle(searchPathBefore, OF_SESSION, lockTimeoutBefore, OF_SESSION);
    }

    private void inTransaction(MigrationInfoImpl info, Fence fence) throws SQLException {
        List<String> statements = pipelined.statementsOf(info);
        if (!statements.isEmpty()) {
            try {
                allAtOnce(info, statements, fence);
                return;
            } catch (PipelinedMigration.StatementFailed e) {
                // once more from the beginning, in the way that can tell which one
            }
        }
        oneByOne(info, fence);
    }

    private void allAtOnce(MigrationInfoImpl info, List<String> statements, Fence fence) throws SQLException {
        List<String> all = new ArrayList<>();
        all.add(settings(searchPath, OF_TRANSACTION, care.setting(), OF_TRANSACTION));
        all.addAll(statements);
        all.add(settings(searchPathBefore, OF_SESSION, WITHOUT_LIMIT, OF_TRANSACTION));
        all.add(history.recordOf(info, fence));
        Transactions.inOne(connection, () -> {
            if (pipelined.run(all) != 1) {
                throw Fence.lost();
            }
            return all;
        });
    }

    private void oneByOne(MigrationInfoImpl info, Fence fence) throws SQLException {
        Transactions.inOne(connection, () -> {
            long started = System.nanoTime();
            settle(searchPath, OF_TRANSACTION, care.setting(), OF_TRANSACTION);
            execute(info);
            // what the migration set on the session must not outlive it: behind a pooler others would inherit it
            settle(searchPathBefore, OF_SESSION, WITHOUT_LIMIT, OF_TRANSACTION);
            return history.migration(info, millisSince(started), true, fence);
        });
    }

    private void outsideOfTransaction(MigrationInfoImpl info, Fence fence) throws SQLException {
        int rank = history.migration(info, 0, false, fence);
        long started = System.nanoTime();
        settle(searchPath, OF_SESSION, WITHOUT_LIMIT, OF_SESSION);
        execute(info);
        restore();
        // whether the lock still holds is asked by what comes next: this migration is done either way
        history.succeeded(rank, millisSince(started));
    }

    private void execute(MigrationInfoImpl info) throws SQLException {
        if (parts.configuration().isSkipExecutingMigrations()) {
            return;
        }
        parts.callbacks().setMigrationInfo(info);
        try {
            parts.callbacks().onEachMigrateOrUndoEvent(Event.BEFORE_EACH_MIGRATE);
            try {
                info.getResolvedMigration().getExecutor().execute(context());
            } catch (FlywayException | SQLException e) {
                afterError(e);
                throw e;
            }
            parts.callbacks().onEachMigrateOrUndoEvent(Event.AFTER_EACH_MIGRATE);
        } finally {
            parts.callbacks().setMigrationInfo(null);
        }
    }

    /** What a callback says about an error must not hide the error. */
    private void afterError(Exception error) {
        try {
            parts.callbacks().onEachMigrateOrUndoEvent(Event.AFTER_EACH_MIGRATE_ERROR);
        } catch (FlywayException e) {
            error.addSuppressed(e);
        }
    }

    private void settle(String path, boolean pathScope, String lockTimeout, boolean timeoutScope) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings(path, pathScope, lockTimeout, timeoutScope));
        }
    }

    /** Makes role and search path what they shall be, whatever a migration may have set. */
    private String settings(String path, boolean pathScope, String lockTimeout, boolean timeoutScope) {
        return SETTINGS.formatted(
                NamedSql.literal(role),
                pathScope,
                NamedSql.literal(path),
                pathScope,
                NamedSql.literal(lockTimeout),
                timeoutScope);
    }

    private Context context() {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return parts.configuration();
            }

            @Override
            public Connection getConnection() {
                return migrationConnection;
            }
        };
    }

    private static String startingWith(String schema, String path) {
        if (path.equals(schema) || path.startsWith(schema + ",")) {
            return path;
        }
        return path.isBlank() ? NamedSql.quoted(schema) : NamedSql.quoted(schema) + ", " + path;
    }

    private static int millisSince(long started) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }
}
