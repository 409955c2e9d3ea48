package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Transactions by plain JDBC, one after another on one connection, which is replaced when it is gone. */
public final class ConnectedTransactions implements SeedTransactions, AutoCloseable {

    private final ConnectionSource source;
    private @Nullable Connection kept;

    public ConnectedTransactions(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public <R> R inOne(ConnectionWork<R> work) throws Exception {
        Connection connection = connection();
        return Transactions.<R, Exception>inOne(connection, () -> work.with(connection));
    }

    private synchronized Connection connection() throws SQLException {
        Connection connection = kept;
        if (connection == null || connection.isClosed()) {
            connection = source.open();
            kept = connection;
        }
        return connection;
    }

    @Override
    public synchronized void close() {
        if (kept != null) {
            Transactions.closeQuietly(kept);
        }
    }
}
