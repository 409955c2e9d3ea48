package dev.seedbed.test.database;

import dev.seedbed.engine.jdbc.NamedSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The changes that seeds make to the rows of a database from now on. Triggers record each row that is added or removed,
 * with its primary key and its transaction; the same transaction writes the seed's row in the ledger. A row that is
 * written again as it was is no change. A row that is removed and added with the same key has changed.
 */
public final class RecordedChanges {

    private static final String DEFAULT = "default";
    private static final List<String> KINDS = List.of("added", "changed", "removed");

    private final String datasource;
    private final TestDatabase database;
    private final String ledger;
    private final Set<String> excluded;

    private RecordedChanges(String datasource, TestDatabase database, String ledger, Set<String> excluded) {
        this.datasource = datasource;
        this.database = database;
        this.ledger = ledger;
        this.excluded = excluded;
    }

    /**
     * Makes each seed that may run more than once run again at the next start; empty if the database has no ledger.
     *
     * @param excluded names of seeds that are left alone, and whose changes do not count
     */
    public static Optional<RecordedChanges> begin(String datasource, TestDatabase database, Set<String> excluded) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            Optional<String> ledger = ledger(statement);
            if (ledger.isEmpty()) {
                return Optional.empty();
            }
            statement.execute(NamedSql.read(RecordedChanges.class, "record-changes"));
            try (PreparedStatement again = connection.prepareStatement(
                    "UPDATE " + ledger.get() + " SET version = version || ' before' WHERE NOT (name = ANY (?))")) {
                again.setArray(1, connection.createArrayOf("text", excluded.toArray()));
                again.executeUpdate();
            }
            return ledger.map(table -> new RecordedChanges(datasource, database, table, excluded));
        } catch (SQLException e) {
            throw ServerRefusal.of(database.server(), e);
        }
    }

    /** One line per seed and table; empty if nothing changed. */
    public List<String> bySeed() {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        NamedSql.read(RecordedChanges.class, "recorded-changes").formatted(ledger))) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                String seed = rows.getString(1);
                if (!excluded.contains(seed)) {
                    lines.add("\"" + seed + "\" " + changes(rows) + " (table " + place(rows.getString(2)) + ").");
                }
            }
            return lines;
        } catch (SQLException e) {
            throw ServerRefusal.of(database.server(), e);
        }
    }

    private static String changes(ResultSet row) throws SQLException {
        List<String> changes = new ArrayList<>();
        for (String kind : KINDS) {
            long count = row.getLong(kind);
            if (count > 0) {
                changes.add(kind + " " + (count == 1 ? "1 row" : count + " rows"));
            }
        }
        return String.join(", ", changes);
    }

    private String place(String table) {
        return datasource.equals(DEFAULT) ? table : table + ", datasource " + datasource;
    }

    private static Optional<String> ledger(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(NamedSql.read(RecordedChanges.class, "ledger"))) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.server().user(), database.server().password());
    }
}
