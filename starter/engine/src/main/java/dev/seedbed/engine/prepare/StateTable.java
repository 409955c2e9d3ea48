package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.fingerprint.EngineVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Our own table beside the history: which code last found the database at head. */
final class StateTable {

    static final String NAME = "seedbed_state";

    private static final String CREATE = NamedSql.read(StateTable.class, "create-state-table");
    private static final String RECORD = NamedSql.read(StateTable.class, "record-state");

    private final HistoryTable history;

    StateTable(HistoryTable history) {
        this.history = history;
    }

    void create(Connection connection) throws SQLException {
        execute(connection, CREATE.formatted(history.beside(NAME)));
    }

    /** Records that this code found the history, as it was read, at head. */
    void record(Connection connection, PreparationSettings settings, String fingerprint, String digest, String version)
            throws SQLException {
        String sql = RECORD.formatted(history.beside(NAME), HistoryDigest.sql(history.qualified()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, history.name());
            statement.setString(2, settings.environment());
            statement.setString(3, fingerprint);
            statement.setString(4, version);
            statement.setString(5, "seedbed " + EngineVersion.seedbed());
            statement.setString(6, digest);
            statement.executeUpdate();
        }
    }

    /** Lets another role read what the fast path asks for. */
    void grantTo(Connection connection, String role) throws SQLException {
        String to = " to " + NamedSql.quoted(role);
        execute(connection, "grant usage on schema " + NamedSql.quoted(history.schema()) + to);
        execute(connection, "grant select on " + history.qualified() + ", " + history.beside(NAME) + to);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
