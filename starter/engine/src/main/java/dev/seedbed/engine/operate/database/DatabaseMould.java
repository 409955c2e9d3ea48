package dev.seedbed.engine.operate.database;

import dev.seedbed.engine.jdbc.NamedSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it takes to make an empty database like one that is there: owner, encoding, locale, limits, grants, settings. */
public final class DatabaseMould {

    private static final String DATABASE = NamedSql.read(DatabaseMould.class, "database");

    /** Settings that are lists, which the catalog keeps as they are to be written. */
    private static final Set<String> LISTS = Set.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    private final String name;
    private final String create;
    private final List<String> details;

    private DatabaseMould(String name, String create, List<String> details) {
        this.name = name;
        this.create = create;
        this.details = List.copyOf(details);
    }

    public String name() {
        return name;
    }

    /** The statement that creates such a database under another name. */
    public String create(String newName) {
        return "create database " + NamedSql.quoted(newName) + create;
    }

    /** The statements that complete it. */
    public List<String> details(String newName) {
        return details.stream()
                .map(detail -> detail.replace("\0", NamedSql.quoted(newName)))
                .toList();
    }

    /** Of the database that the connection leads to. */
    public static DatabaseMould of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DATABASE)) {
            row.next();
            return new DatabaseMould(row.getString("name"), create(row), details(row));
        }
    }

    private static String create(ResultSet row) throws SQLException {
        String provider = row.getString("provider");
        return " owner " + NamedSql.quoted(row.getString("owner"))
                + " template " + (row.getBoolean("like_template") ? "template1" : "template0")
                + " encoding " + NamedSql.literal(row.getString("encoding"))
                + " lc_collate " + NamedSql.literal(row.getString("collate"))
                + " lc_ctype " + NamedSql.literal(row.getString("ctype"))
                + (provider == null ? "" : provider(provider, row.getString("locale"), row.getString("rules")))
                + " tablespace " + NamedSql.quoted(row.getString("tablespace"))
                + " connection limit " + row.getInt("connection_limit")
                + (row.getBoolean("is_template") ? " is_template true" : "");
    }

    private static String provider(String letter, @Nullable String locale, @Nullable String rules) {
        return switch (letter) {
            case "i" ->
                " locale_provider icu icu_locale " + NamedSql.literal(locale)
                        + (rules == null ? "" : " icu_rules " + NamedSql.literal(rules));
            case "b" -> " locale_provider builtin builtin_locale " + NamedSql.literal(locale);
            default -> " locale_provider libc";
        };
    }

    /** With a NUL in the place of the new database's name, which no text of PostgreSQL's can hold. */
    private static List<String> details(ResultSet row) throws SQLException {
        List<String> details = new ArrayList<>();
        String comment = row.getString("comment");
        if (comment != null) {
            details.add("comment on database \0 is " + NamedSql.literal(comment));
        }
        if (row.getBoolean("has_grants")) {
            details.add("revoke all on database \0 from public");
        }
        for (String[] grant : rows(row, "grants")) {
            details.add("grant " + grant[1] + " on database \0 to "
                    + (grant[0] == null ? "public" : NamedSql.quoted(grant[0]))
                    + (Boolean.parseBoolean(grant[2]) ? " with grant option" : ""));
        }
        for (String[] setting : rows(row, "settings")) {
            details.add(setting(setting[0], setting[1]));
        }
        return details;
    }

    private static String setting(@Nullable String role, String setting) {
        int equals = setting.indexOf('=');
        String name = setting.substring(0, equals);
        String value = setting.substring(equals + 1);
        String written = LISTS.contains(name) ? (value.isEmpty() ? "''" : value) : NamedSql.literal(value);
        return (role == null ? "alter database \0" : "alter role " + NamedSql.quoted(role) + " in database \0")
                + " set " + name + " to " + written;
    }

    private static List<String[]> rows(ResultSet row, String column) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        for (Object found : (Object[]) row.getArray(column).getArray()) {
            rows.add((String[]) found);
        }
        return rows;
    }
}
