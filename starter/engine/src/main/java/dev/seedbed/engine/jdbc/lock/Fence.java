package dev.seedbed.engine.jdbc.lock;

import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a writing transaction checks before it commits: that the transaction which took the lock still holds it. A
 * preparation that lost its lock (its connection was cut, or its server restarted) thereby never commits beside the one
 * that took over.
 *
 * <p>Whoever takes the lock takes a second one with it, whose number nobody else knows: as long as that can't be had, the
 * first is still in the same hands. Trying for it is the cheapest question there is about a lock.
 *
 * @param secret the number of the second lock
 */
public record Fence(long secret) {

    /** The check as an SQL condition, for a statement that shall do nothing where the lock is lost. */
    public String condition() {
        return "not pg_catalog.pg_try_advisory_xact_lock_shared(" + secret + ")";
    }

    /** Stops the transaction that is about to commit on this connection, unless the lock still holds. */
    public void check(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + condition());
                ResultSet row = statement.executeQuery()) {
            if (!row.next() || !row.getBoolean(1)) {
                throw lost();
            }
        }
    }

    /** What is said when the lock is gone. */
    public static Problem lost() {
        return new Problem(
                "The preparation lost its lock and stopped; what it had not committed was rolled back.",
                "The connection that held the lock was cut, or the server restarted: another replica may be preparing"
                        + " the database now.",
                "Start again: whatever was committed is kept, and the rest is done then.");
    }
}
