package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Tells whether a pooler such as PgBouncer stands between us and the server. */
public final class Pooler {

    private Pooler() {}

    /** A pooler hands out process numbers of its own when a client connects; the server itself tells the real one. */
    public static boolean isBetween(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(PGConnection.class)) {
            return false;
        }
        int announced = connection.unwrap(PGConnection.class).getBackendPID();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_catalog.pg_backend_pid()")) {
            return row.next() && row.getInt(1) != announced;
        }
    }
}
