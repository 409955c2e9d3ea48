package dev.seedbed.test.database;

import dev.seedbed.engine.jdbc.NamedSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What seeds do to the rows of a database from now on. Triggers note each row that comes or goes with its transaction;
 * a seed's row in the ledger was written in the same one. A row that is written again as it was is no change.
 */
public final class RecordedChanges {

    private static final String DEFAULT = "default";

    private final String datasource;
    private final TestDatabase database;
    private final String ledger;

    private RecordedChanges(String datasource, TestDatabase database, String ledger) {
        this.datasource = datasource;
        this.database = database;
        this.ledger = ledger;
    }

    /** Has each seed that may run more than once do so at the next start; empty where the database has no ledger. */
    public static Optional<RecordedChanges> begin(String datasource, TestDatabase database) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            Optional<String> ledger = ledger(statement);
            if (ledger.isEmpty()) {
                return Optional.empty();
            }
            statement.execute(NamedSql.read(RecordedChanges.class, "record-changes"));
            statement.execute("UPDATE " + ledger.get() + " SET version = version || ' before'");
            return ledger.map(table -> new RecordedChanges(datasource, database, table));
        } catch (SQLException e) {
            throw ServerRefusal.of(database.server(), e);
        }
    }

    /** A line for each seed and table; empty where nothing changed. */
    public List<String> bySeed() {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        NamedSql.read(RecordedChanges.class, "recorded-changes").formatted(ledger))) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(line(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
            }
            return lines;
        } catch (SQLException e) {
            throw ServerRefusal.of(database.server(), e);
        }
    }

    private String line(String seed, String table, long added, long removed) {
        String where = datasource.equals(DEFAULT) ? table : table + " of " + datasource;
        return "\"" + seed + "\" added " + rows(added) + " to " + where + ", and removed " + rows(removed) + ".";
    }

    private static String rows(long count) {
        return count == 0 ? "none" : count == 1 ? "1 row" : count + " rows";
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
