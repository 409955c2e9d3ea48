package dev.seedbed.engine;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** A database whose sessions a test has to wait for, or to end. */
public abstract class WatchedDatabase {

    private static final String LOCK = "locktype = 'advisory' and granted"
            + " and database = (select oid from pg_database where datname = current_database())";

    public final TestDatabase database;

    protected WatchedDatabase(TestDatabase database) {
        this.database = database;
    }

    public final void execute(String sql) {
        database.execute(sql);
    }

    /** The first column of a query's rows, one a line. */
    public final String query(String sql) {
        return database.query(sql);
    }

    /** The name of the database, for use in SQL. */
    public final String databaseName() {
        return query("select current_database()");
    }

    /** Waits until a condition holds in the database; the limit only ends a test that would hang, on a busy machine too. */
    public final void until(String condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!holds(condition, statement)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("it did not come to: " + condition);
                }
                Thread.sleep(10);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean holds(String condition, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select " + condition)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Waits until another session is at a statement like this. */
    public final void untilRunning(String statement) {
        until("exists (" + sessions(statement) + ")");
    }

    /** Ends the server process of every other session that is at a statement like this. */
    public final void cutWhoRuns(String statement) {
        query("select pg_terminate_backend(pid) from (" + sessions(statement) + ") as running");
    }

    /** Ends the server process that holds the lock. */
    public final void cutWhoHoldsTheLock() {
        query("select pg_terminate_backend(pid) from pg_locks where " + LOCK);
    }

    public final boolean isLocked() {
        return query("select exists (select from pg_locks where " + LOCK + ")").equals("t");
    }

    private static String sessions(String statement) {
        return "select pid from pg_stat_activity where datname = current_database() and state = 'active'"
                + " and pid <> pg_backend_pid() and query ilike '%" + statement + "%'";
    }
}
