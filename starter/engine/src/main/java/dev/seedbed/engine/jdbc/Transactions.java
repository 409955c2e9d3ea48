package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in one transaction: committed when the work returns, rolled back whole when it throws. */
public final class Transactions {

    private Transactions() {}

    /** What is done inside of a transaction. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T run() throws SQLException, X;
    }

    public static <T, X extends Exception> T inOne(Connection connection, Work<T, X> work) throws SQLException, X {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBackQuietly(connection);
            }
            endQuietly(connection);
        }
    }

    /** A rollback fails only where the connection is gone, and with it the transaction: the first error tells more. */
    private static void rollBackQuietly(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            closeQuietly(connection);
        }
    }

    private static void endQuietly(Connection connection) {
        try {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException gone) {
            closeQuietly(connection);
        }
    }

    /** Closes what may be broken already; there is nothing left to do about it. */
    public static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception gone) {
            // closed or broken either way
        }
    }
}
