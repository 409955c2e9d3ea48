package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/**
 * The connections of work that may have to be stopped: whoever stops it need not wait for the statement that runs. It is
 * cancelled, and with its connection all that was not committed is gone.
 */
public final class OpenConnections {

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** The same connections, with an eye on them. */
    public ConnectionSource watched(ConnectionSource source) {
        return new ConnectionSource() {
            @Override
            public Connection open() throws SQLException {
                return watch(source.open());
            }

            @Override
            public void settle(Connection connection) throws SQLException {
                source.settle(connection);
            }

            @Override
            public Optional<ConnectionSource> toDatabase(String name) {
                return source.toDatabase(name).map(OpenConnections.this::watched);
            }

            @Override
            public ConnectionSource uninterrupted() {
                return source.uninterrupted();
            }

            @Override
            public ServerAddress address() {
                return source.address();
            }
        };
    }

    private Connection watch(Connection connection) {
        open.removeIf(OpenConnections::isClosed);
        open.add(connection);
        if (cut) {
            cut(connection);
        }
        return connection;
    }

    /**
     * Ends whatever they are at, now and from now on.
     *
     * @return whether any was open
     */
    public boolean cut() {
        cut = true;
        open.removeIf(OpenConnections::isClosed);
        boolean any = !open.isEmpty();
        open.forEach(OpenConnections::cut);
        return any;
    }

    private static void cut(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
            connection.abort(Runnable::run);
        } catch (SQLException gone) {
            // as wanted
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
