package dev.seedbed.engine.operate;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.prepare.OperationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reset destroys.
 *
 * @param database the database, as the first words of a sentence
 * @param stamp the environment that it belongs to
 * @param tables with their rows; Flyway's and Seedbed's own are among them
 * @param others views, functions, types and the like: {@code view public.names}
 * @param elsewhere what depends on those in other schemas, and goes with them
 */
public record Destruction(
        String database, Optional<String> stamp, List<Table> tables, List<String> others, List<String> elsewhere) {

    private static final String OBJECTS = NamedSql.read(Destruction.class, "doomed-objects");
    private static final String ELSEWHERE = NamedSql.read(Destruction.class, "doomed-elsewhere");
    private static final long COUNTED_UP_TO_BYTES = 256L << 20;

    public Destruction {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A table.
     *
     * @param exact whether the rows were counted; of a large table, and of one that is locked, the server's estimate is taken
     */
    public record Table(String schema, String name, long rows, boolean exact) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    public boolean isNothing() {
        return tables.isEmpty() && others.isEmpty();
    }

    /** Of everything in the managed schemas. */
    static Destruction of(OperationContext place) throws SQLException {
        return of(place, place.session().schemas());
    }

    /** Of everything in these schemas. */
    static Destruction of(OperationContext place, List<String> schemas) throws SQLException {
        List<Table> tables = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Doomed doomed : doomed(place, schemas)) {
            if (doomed.kind.equals("table")) {
                tables.add(table(place.connection(), doomed));
            } else {
                others.add(doomed.kind + " " + doomed.identity);
            }
        }
        return new Destruction(place.name(), place.inspection().stamp(), tables, others, elsewhere(place, schemas));
    }

    /** The statements that destroy it, in any order. */
    static List<String> drops(OperationContext place) throws SQLException {
        return doomed(place, place.session().schemas()).stream()
                .map(doomed -> "drop " + doomed.kind + " if exists " + doomed.identity + " cascade")
                .toList();
    }

    private record Doomed(String kind, String schema, String name, String identity, long bytes, long estimate) {}

    private static List<Doomed> doomed(OperationContext place, List<String> schemas) throws SQLException {
        try (PreparedStatement statement = place.connection().prepareStatement(OBJECTS)) {
            statement.setArray(1, place.connection().createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                List<Doomed> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Doomed(
                            rows.getString("kind"),
                            String.valueOf(rows.getString("schema")),
                            String.valueOf(rows.getString("name")),
                            rows.getString("identity"),
                            rows.getLong("bytes"),
                            rows.getLong("estimate")));
                }
                return found;
            }
        }
    }

    private static List<String> elsewhere(OperationContext place, List<String> schemas) throws SQLException {
        try (PreparedStatement statement = place.connection().prepareStatement(ELSEWHERE)) {
            statement.setArray(1, place.connection().createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    private static Table table(Connection connection, Doomed doomed) throws SQLException {
        if (doomed.bytes > COUNTED_UP_TO_BYTES) {
            return new Table(doomed.schema, doomed.name, doomed.estimate, false);
        }
        try {
            long rows = Transactions.inOne(connection, () -> count(connection, doomed));
            return new Table(doomed.schema, doomed.name, rows, true);
        } catch (SQLException e) {
            if (!SqlStates.isBlocked(e)) {
                throw e;
            }
            return new Table(doomed.schema, doomed.name, doomed.estimate, false);
        }
    }

    /** Waits only so long for a table that somebody has locked. */
    private static long count(Connection connection, Doomed doomed) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '1s'");
            try (ResultSet row = statement.executeQuery("select count(*) from " + doomed.identity)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
