package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections from a data source that somebody else made, where its URL is not to be had. */
public record PooledSource(DataSource dataSource) implements ConnectionSource {

    @Override
    public Connection open() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public ServerAddress address() {
        return ServerAddress.UNKNOWN;
    }
}
