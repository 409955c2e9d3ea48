package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.problem.Problem;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Creates the history and the schemas of the migrations. */
final class HistorySetup {

    private final Connection connection;
    private final HistoryRows rows;
    private final boolean createsSchemas;

    HistorySetup(Connection connection, HistoryRows rows, boolean createsSchemas) {
        this.connection = connection;
        this.rows = rows;
        this.createsSchemas = createsSchemas;
    }

    /** Creates the history and, of the schemas that were missing, those that still are. */
    void create(List<String> missingBefore) throws SQLException {
        List<String> missing = stillMissing(missingBefore);
        if (!missing.isEmpty() && !createsSchemas) {
            throw new Problem(
                    "The schema \"" + missing.get(0) + "\" does not exist.",
                    "flyway.datasources.*.create-schemas is false, so it is not created here.",
                    "Create it (CREATE SCHEMA " + NamedSql.quoted(missing.get(0))
                            + ";), or let it be created: create-schemas: true.");
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : text(missing)) {
                statement.execute(sql);
            }
        }
    }

    /** The statements that create the history and these schemas. */
    List<String> text(List<String> missingSchemas) {
        List<String> statements = new ArrayList<>();
        missingSchemas.forEach(schema -> statements.add(rows.createSchema(schema)));
        statements.add(rows.createTable());
        if (!missingSchemas.isEmpty()) {
            statements.add(rows.schemasCreated(missingSchemas));
        }
        return statements;
    }

    /** A callback may have created them since: that is what createSchema callbacks are for. */
    private List<String> stillMissing(List<String> names) throws SQLException {
        if (names.isEmpty()) {
            return names;
        }
        Set<String> existing = new HashSet<>();
        Array asked = connection.createArrayOf("text", names.toArray());
        try (PreparedStatement statement = connection.prepareStatement(
                "select nspname::text from pg_catalog.pg_namespace where nspname::text = any (?)")) {
            statement.setArray(1, asked);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    existing.add(found.getString(1));
                }
            }
        }
        return names.stream().filter(name -> !existing.contains(name)).toList();
    }
}
