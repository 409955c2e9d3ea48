package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.ServerAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every connection that was opened. */
final class CountedConnections {

    private final List<Connection> opened = new CopyOnWriteArrayList<>();

    ConnectionSource of(ConnectionSource source) {
        return new ConnectionSource() {
            @Override
            public Connection open() throws SQLException {
                Connection connection = source.open();
                opened.add(connection);
                return connection;
            }

            @Override
            public void settle(Connection connection) throws SQLException {
                source.settle(connection);
            }

            @Override
            public Optional<ConnectionSource> toDatabase(String name) {
                return source.toDatabase(name).map(CountedConnections.this::of);
            }

            @Override
            public ServerAddress address() {
                return source.address();
            }
        };
    }

    int opened() {
        return opened.size();
    }

    /** How many of them are still open. */
    long open() throws SQLException {
        long open = 0;
        for (Connection connection : opened) {
            open += connection.isClosed() ? 0 : 1;
        }
        return open;
    }
}
