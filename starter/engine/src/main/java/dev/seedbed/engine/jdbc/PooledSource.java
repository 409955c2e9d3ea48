package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections from a data source that somebody else made, where its URL is not to be had. They begin with autocommit on,
 * whatever the data source prefers: a look that left a transaction open would keep its snapshot for as long as we wait.
 */
public record PooledSource(DataSource dataSource) implements ConnectionSource {

    @Override
    public Connection open() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException | RuntimeException | Error e) {
            Transactions.closeQuietly(connection);
            throw e;
        }
    }

    @Override
    public ServerAddress address() {
        return ServerAddress.UNKNOWN;
    }
}
