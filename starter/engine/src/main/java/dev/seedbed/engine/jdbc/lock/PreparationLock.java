package dev.seedbed.engine.jdbc.lock;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * An advisory lock held by an idle READ COMMITTED transaction of a connection that does nothing else.
 *
 * <p>A transaction pins its server connection behind a pooler in transaction mode; it ends with its holder, however that
 * dies; and while it idles it keeps no snapshot, so that {@code CREATE INDEX CONCURRENTLY} elsewhere does not wait for
 * it. The lock is tried, never waited for on the server: a waiting statement would hold a snapshot.
 */
public final class PreparationLock implements AutoCloseable {

    private static final String TRY = NamedSql.read(PreparationLock.class, "try-lock");
    private static final int TRY_RESULT = 6;
    private static final String HELD = NamedSql.read(PreparationLock.class, "held-lock");
    private static final String HOLDER = NamedSql.read(PreparationLock.class, "holder");

    private final Connection connection;
    private final Fence fence;
    private final HolderName name;

    private PreparationLock(Connection connection, Fence fence, HolderName name) {
        this.connection = connection;
        this.fence = fence;
        this.name = name;
    }

    /** Takes the lock if it is free; the connection belongs to the lock then, and stays the caller's otherwise. */
    static Optional<PreparationLock> tryOn(Connection connection, LockKey key) throws SQLException {
        connection.setAutoCommit(false);
        readCommitted(connection);
        if (!obtained(connection, key)) {
            connection.rollback();
            return Optional.empty();
        }
        Fence fence = new Fence(key, virtualTransaction(connection, key));
        PreparationLock lock = new PreparationLock(connection, fence, new HolderName(Instant.now()));
        lock.at("starting");
        return Optional.of(lock);
    }

    /** Who holds the lock now; empty where it was let go in between. */
    static Optional<LockHolder> holder(Connection connection, LockKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setLong(1, key.classId());
            statement.setLong(2, key.objectId());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new LockHolder(
                        row.getInt(1), row.getString(2), row.getString(3), row.getObject(4, Long.class)));
            }
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    public Fence fence() {
        return fence;
    }

    /** The server's process that holds it. */
    public int process() {
        try {
            return connection.unwrap(PGConnection.class).getBackendPID();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /**
     * Tells the replicas that wait which step the preparation has come to; the name ends with the transaction.
     *
     * <p>This is also what makes the transaction idle without a snapshot: the last query of a transaction stays open on
     * the server, with its snapshot, until another statement follows, and {@code SET} is one that takes none itself.
     */
    public void at(String step) {
        try (Statement statement = connection.createStatement()) {
            String literal = connection.unwrap(PGConnection.class).escapeLiteral(name.at(step));
            statement.execute("set local application_name = '" + literal + "'");
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Lets the lock go; where its connection is gone the server has done so already. */
    @Override
    public void close() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            // the lock ended with the connection
        }
        Transactions.closeQuietly(connection);
    }

    /** Said of the transaction and not of the session, which behind a pooler is somebody else's next. */
    private static void readCommitted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level read committed");
        }
    }

    private static boolean obtained(Connection connection, LockKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setLong(1, key.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(TRY_RESULT);
            }
        }
    }

    private static String virtualTransaction(Connection connection, LockKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HELD)) {
            statement.setLong(1, key.classId());
            statement.setLong(2, key.objectId());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the lock that was just taken is not in pg_locks");
                }
                return row.getString(1);
            }
        }
    }

    private static Problem lost(SQLException cause) {
        Problem lost = Fence.lost();
        return new Problem(lost.happened(), lost.why(), lost.next(), cause);
    }
}
