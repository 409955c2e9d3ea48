package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.ServerVersion;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.seed.Ledger;
import dev.seedbed.engine.seed.LedgerDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Asks in one statement whether the last run that ended at head was this very code's, on this very history, ledger and
 * stamp. Whatever stands in the way (no table, no right) is an answer too: no.
 */
final class FastPath {

    private static final String SQL = NamedSql.read(FastPath.class, "fast-path");
    private static final Set<String> NO = Set.of(
            SqlStates.UNDEFINED_TABLE,
            SqlStates.UNDEFINED_COLUMN,
            SqlStates.INVALID_SCHEMA,
            SqlStates.INSUFFICIENT_PRIVILEGE);

    /** What is known of a database that is at head. */
    record Ready(String version, String server, String database, String schema, Optional<String> stamp) {}

    private final String fingerprint;
    private final PreparationSettings settings;
    private final Optional<String> schema;
    private final String history;

    /** @param schema the history's schema; empty: the connection's current one */
    FastPath(Fingerprint fingerprint, PreparationSettings settings, Optional<String> schema, String history) {
        this.fingerprint = fingerprint.value();
        this.settings = settings;
        this.schema = schema;
        this.history = history;
    }

    Optional<Ready> ask(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            statement.setString(1, fingerprint);
            statement.setString(2, settings.environment().name());
            statement.setString(3, history);
            statement.setString(4, settings.datasource());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Ready(
                                Optional.ofNullable(row.getString(1)).orElse(""),
                                ServerVersion.number(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                Optional.ofNullable(row.getString(5))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            if (NO.contains(SqlStates.of(e))) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private String sql() {
        String prefix = schema.isPresent() ? NamedSql.quoted(schema.get()) + '.' : "";
        String qualified = prefix + NamedSql.quoted(history);
        String ledger = prefix + NamedSql.quoted(Ledger.NAME);
        return SQL.formatted(
                prefix + StateTable.NAME,
                schema.isPresent()
                        ? ""
                        : inCurrentSchema("s.tableoid")
                                + inCurrentSchema(regclass(qualified))
                                + inCurrentSchema(regclass(ledger)),
                HistoryDigest.sql(qualified),
                LedgerDigest.sql(ledger));
    }

    private static String regclass(String qualified) {
        return "'" + qualified.replace("'", "''") + "'::pg_catalog.regclass";
    }

    /** The search path may lead to tables of a schema further down, which are not the ones that are asked for. */
    private static String inCurrentSchema(String table) {
        return "\n  and (select c.relnamespace from pg_catalog.pg_class c where c.oid = " + table + ")"
                + " = pg_catalog.to_regnamespace(pg_catalog.quote_ident(current_schema()))";
    }
}
