package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.fingerprint.EngineVersion;
import dev.seedbed.engine.seed.Ledger;
import dev.seedbed.engine.seed.LedgerDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Our own table beside the history: the environment's stamp, and which code last found the database at head. */
final class StateTable {

    static final String NAME = "seedbed_state";

    private static final String CREATE = NamedSql.read(StateTable.class, "create-state-table");
    private static final String STAMP = NamedSql.read(StateTable.class, "stamp-state");
    private static final String RECORD = NamedSql.read(StateTable.class, "record-state");

    private static final String PREPARED_BY = "seedbed " + EngineVersion.seedbed();

    private static final String READABLE = "select pg_catalog.has_schema_privilege(r.name, n.oid, 'USAGE')"
            + " and pg_catalog.has_table_privilege(r.name, h.oid, 'SELECT')"
            + " and pg_catalog.has_table_privilege(r.name, s.oid, 'SELECT')"
            + " from (select ?::name) as r (name), (select ?::pg_catalog.regnamespace::oid) as n (oid),"
            + " (select ?::pg_catalog.regclass::oid) as h (oid), (select ?::pg_catalog.regclass::oid) as s (oid)";

    private final HistoryTable history;

    StateTable(HistoryTable history) {
        this.history = history;
    }

    /** The table as SQL names it. */
    String qualified() {
        return history.beside(NAME);
    }

    void create(Connection connection) throws SQLException {
        execute(connection, createText());
    }

    /** What {@link #create} sends. */
    String createText() {
        return CREATE.formatted(qualified());
    }

    /** Says which environment the database belongs to. */
    void stamp(Connection connection, String datasource, String environment) throws SQLException {
        execute(connection, stampText(datasource, environment));
    }

    /** What {@link #stamp} sends. */
    String stampText(String datasource, String environment) {
        String[] parts =
                STAMP.formatted(qualified()).replaceAll("(?m)^--.*\\R", "").split("\\?", -1);
        List<String> values =
                List.of(environment, history.name(), history.name(), datasource, environment, PREPARED_BY);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            text.append(NamedSql.literal(values.get(i - 1))).append(parts[i]);
        }
        return text.toString();
    }

    /**
     * Records that this code found the database, as it was inspected, at head.
     *
     * @param belowBaseline empty if the code's migrations were not read, and the earlier record stays
     */
    void record(
            Connection connection,
            PreparationSettings settings,
            String fingerprint,
            Inspection inspection,
            String version,
            Optional<BelowBaseline> belowBaseline)
            throws SQLException {
        String sql = RECORD.formatted(
                qualified(), HistoryDigest.sql(history.qualified()), new Ledger(history.schema()).digestSql());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, settings.datasource());
            statement.setString(2, settings.environment().name());
            statement.setString(3, fingerprint);
            statement.setString(4, inspection.stamp().orElse(null));
            statement.setString(5, belowBaseline.map(BelowBaseline::recorded).orElse(null));
            statement.setString(6, version);
            statement.setString(7, PREPARED_BY);
            statement.setString(8, history.name());
            statement.setString(9, HistoryDigest.of(inspection.history()));
            statement.setString(10, LedgerDigest.of(inspection.ledger()));
            statement.executeUpdate();
        }
    }

    /** Lets another role read what the fast path asks for. */
    void grantTo(Connection connection, String role) throws SQLException {
        execute(connection, grants(role));
    }

    String grants(String role) {
        String to = " TO " + NamedSql.quoted(role) + ";";
        return "GRANT USAGE ON SCHEMA " + NamedSql.quoted(history.schema()) + to + " GRANT SELECT ON "
                + history.qualified() + ", " + history.beside(NAME) + to;
    }

    /** A grant without the right to grant is only warned of, so whether it took effect has to be asked. */
    boolean isReadableBy(Connection connection, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READABLE)) {
            statement.setString(1, role);
            statement.setString(2, NamedSql.quoted(history.schema()));
            statement.setString(3, history.qualified());
            statement.setString(4, history.beside(NAME));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
