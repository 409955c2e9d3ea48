package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Makes the server end a session's statement within a second after its client is gone, killed for instance: PostgreSQL
 * otherwise notices that only when the statement has ended, and keeps its locks until then.
 *
 * <p>Servers can do this from version 14 on Linux. On others, behind a pooler, where a session is shared, and if the
 * setting has a value already, nothing is changed.
 */
public final class ClientCheck implements AutoCloseable {

    private static final String SET = NamedSql.read(ClientCheck.class, "set-client-check");
    private static final String UNSET = "set client_connection_check_interval = 0";

    private final Connection connection;
    private final boolean isSet;

    private ClientCheck(Connection connection, boolean isSet) {
        this.connection = connection;
        this.isSet = isSet;
    }

    /** Sets it for the session, until it is closed. */
    public static ClientCheck on(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(PGConnection.class)) {
            return new ClientCheck(connection, false);
        }
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setInt(1, connection.unwrap(PGConnection.class).getBackendPID());
            try (ResultSet row = statement.executeQuery()) {
                return new ClientCheck(connection, row.next());
            }
        }
    }

    /** Leaves the session as it was, for the next user of a pooled connection. */
    @Override
    public void close() {
        try {
            if (isSet && !connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(UNSET);
                }
            }
        } catch (SQLException gone) {
            // the setting ended with the session
        }
    }
}
