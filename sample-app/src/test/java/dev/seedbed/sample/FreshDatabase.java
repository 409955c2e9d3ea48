package dev.seedbed.sample;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** An empty database on the server of a running context; it is gone after the test. */
record FreshDatabase(String url, String adminUrl, String user, String password, String name) implements AutoCloseable {

    private static final Pattern DATABASE = Pattern.compile("(jdbc:postgresql://[^/]+/)[^?]+");

    static FreshDatabase on(ApplicationContext owner) throws SQLException {
        String adminUrl = owner.getRequiredProperty("datasources.default.url", String.class);
        String name = "seeds_" + UUID.randomUUID().toString().replace("-", "");
        FreshDatabase database = new FreshDatabase(
                DATABASE.matcher(adminUrl).replaceFirst("$1" + name),
                adminUrl,
                owner.getRequiredProperty("datasources.default.username", String.class),
                owner.getRequiredProperty("datasources.default.password", String.class),
                name);
        database.execute(adminUrl, "create database " + name);
        return database;
    }

    Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password);
    }

    long rows(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    String text(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    void run(String sql) throws SQLException {
        execute(url, sql);
    }

    private void execute(String on, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(on, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute(adminUrl, "drop database " + name + " with (force)");
    }
}
