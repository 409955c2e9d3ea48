package dev.seedbed.engine.operate.locks;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.prepare.OperationContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.postgresql.PGConnection;

/**
 * A statement that allows no transaction and so has let its locks go when it returns. It is made to wait in the middle: a
 * writer is there on each table, until its locks have been seen.
 */
final class WatchedStatement {

    private static final long LOOK_EVERY_MS = 2;
    private static final String WAITS =
            "select exists (select from pg_catalog.pg_locks where pid = %d and not granted)";

    private final OperationContext place;
    private final Tables tables;

    WatchedStatement(OperationContext place, Tables tables) {
        this.place = place;
        this.tables = tables;
    }

    /** Runs it, and tells the strongest lock that it was seen with on each table. */
    Map<String, LockMode> run(String sql) throws SQLException {
        int process = place.connection().unwrap(PGConnection.class).getBackendPID();
        Map<String, LockMode> taken = new TreeMap<>();
        try (Connection writer = place.connections().open();
                Connection watcher = place.connections().open()) {
            write(writer);
            FutureTask<Boolean> running = new FutureTask<>(() -> execute(sql));
            Thread thread = new Thread(running, "seedbed watches a statement");
            thread.setDaemon(true);
            thread.start();
            watch(running, watcher, writer, process, taken);
        }
        return taken;
    }

    private void watch(
            FutureTask<Boolean> running,
            Connection watcher,
            Connection writer,
            int process,
            Map<String, LockMode> taken)
            throws SQLException {
        try {
            while (!running.isDone()) {
                boolean waits = isWaiting(watcher, process);
                tables.noteLocks(watcher, process, taken);
                if (waits && !writer.getAutoCommit()) {
                    writer.rollback();
                    writer.setAutoCommit(true);
                }
                Thread.sleep(LOOK_EVERY_MS);
            }
            running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Transactions.closeQuietly(place.connection());
            throw new SQLException("interrupted", e);
        }
    }

    private void write(Connection writer) throws SQLException {
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            for (String table : tables.names()) {
                statement.execute("lock table " + table + " in row exclusive mode");
            }
        }
    }

    private boolean execute(String sql) throws SQLException {
        try (Statement statement = place.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.execute(sql);
        }
    }

    private static boolean isWaiting(Connection watcher, int process) throws SQLException {
        try (Statement statement = watcher.createStatement();
                ResultSet row = statement.executeQuery(WAITS.formatted(process))) {
            return row.next() && row.getBoolean(1);
        }
    }
}
