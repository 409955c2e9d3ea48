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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A database as text: the history but for its times, everything in the catalog, and the rows of all tables. */
final class DatabaseText {

    static final List<String> PARTS = List.of("history", "rows", "catalog");

    private static final String TABLES =
            """
            select c.oid::regclass::text,
              exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'installed_rank')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and c.relname !~ '^seedbed_'
            order by 1""";
    private static final String HISTORY =
            "select concat_ws('|', installed_rank, coalesce(version, 'null'), description, type, script,"
                    + " coalesce(checksum::text, 'null'), installed_by, success) from %s order by installed_rank";
    private static final String CATALOG = resource("/parity/catalog.sql");

    private final Statement statement;
    /** The time of the run, as rows have it; other times count. */
    private final Pattern now =
            Pattern.compile(LocalDate.now(ZoneId.systemDefault()) + "[ T]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");

    private final TreeSet<String> histories = new TreeSet<>();

    private DatabaseText(Statement statement) {
        this.statement = statement;
    }

    /** The lines of each part. */
    static Map<String, List<String>> of(TestDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            return new DatabaseText(statement).parts();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<String>> parts() throws SQLException {
        Map<String, Boolean> tables = new LinkedHashMap<>();
        try (ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.put(found.getString(1), found.getBoolean(2));
            }
        }
        List<String> history = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Boolean> table : tables.entrySet()) {
            if (table.getValue()) {
                histories.add(table.getKey());
                history.addAll(lines("", HISTORY.formatted(table.getKey())));
            } else {
                lines(table.getKey() + " ", "select t::text from only " + table.getKey() + " t")
                        .forEach(row -> rows.add(now.matcher(row).replaceAll("NOW")));
            }
        }
        return Map.of("history", history, "rows", rows, "catalog", catalog());
    }

    private List<String> catalog() throws SQLException {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> ofHistories = new TreeMap<>();
        try (ResultSet found = statement.executeQuery(CATALOG)) {
            while (found.next()) {
                String about = found.getString(2);
                (about != null && histories.contains(about)
                                ? ofHistories.computeIfAbsent(about, name -> new ArrayList<>())
                                : lines)
                        .add(found.getString(1));
            }
        }
        for (Map.Entry<String, List<String>> history : ofHistories.entrySet()) {
            lines.addAll(HistoryShape.of(history.getKey(), history.getValue(), owner()));
        }
        return lines;
    }

    private String owner() throws SQLException {
        return lines("", "select current_user").get(0);
    }

    private List<String> lines(String prefix, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                lines.add(prefix + found.getString(1));
            }
        }
        return lines;
    }

    /** What has come, in its order, and what has gone. */
    static List<String> changes(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        List<String> come = new ArrayList<>();
        for (String line : after) {
            if (!gone.remove(line)) {
                come.add("new " + line);
            }
        }
        gone.forEach(line -> come.add("gone " + line));
        return come;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DatabaseText.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
