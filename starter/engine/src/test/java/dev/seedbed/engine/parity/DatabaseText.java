package dev.seedbed.engine.parity;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A database as text: the history but for its times, everything in the catalog, and the rows of all tables. */
final class DatabaseText {

    private static final String TABLES =
            """
            select c.oid::regclass::text,
              exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'installed_rank')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and c.relname not in ('seedbed_state', 'seedbed_seed_history')
            order by 1""";
    private static final String CATALOG = resource("/parity/catalog.sql");

    private DatabaseText() {}

    static Map<String, String> of(TestDatabase database) {
        List<String> history = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        Map<String, String> text = new LinkedHashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Map<String, Boolean> tables = new LinkedHashMap<>();
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    tables.put(found.getString(1), found.getBoolean(2));
                }
            }
            for (Map.Entry<String, Boolean> table : tables.entrySet()) {
                (table.getValue() ? history : rows).addAll(rows(statement, table.getKey(), table.getValue()));
            }
            text.put("history", String.join("\n", history));
            text.put("rows", String.join("\n", rows));
            text.put("catalog", String.join("\n", lines(statement, "", CATALOG)));
            return text;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Statement statement, String table, boolean history) throws SQLException {
        return history
                ? lines(
                        statement,
                        "",
                        "select concat_ws('|', installed_rank, coalesce(version, 'null'), description, type, script,"
                                + " coalesce(checksum::text, 'null'), installed_by, success) from " + table
                                + " order by installed_rank")
                : lines(statement, table + " ", "select t::text from only " + table + " t");
    }

    private static List<String> lines(Statement statement, String prefix, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                lines.add(prefix + found.getString(1));
            }
        }
        return lines;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DatabaseText.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
