package dev.seedbed.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that all tests of this JVM share. */
public final class TestServer {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestServer() {}

    /** Makes an empty database, and tells its name. */
    public static String create() {
        return create("template1");
    }

    /** Makes a copy of a database that nobody is connected to. */
    public static String create(String template) {
        String name = "shop" + COUNT.incrementAndGet();
        run("postgres", "CREATE DATABASE " + name + " TEMPLATE " + template);
        return name;
    }

    public static void drop(String database) {
        run("postgres", "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    }

    public static String url(String database) {
        return SERVER.getJdbcUrl("postgres", database);
    }

    /** The same for another role than the superuser. */
    static String url(String database, String role) {
        return SERVER.getJdbcUrl(role, database);
    }

    /** As libpq writes it. */
    static String uri(String database, String role) {
        return "postgresql://" + role + ":secret-of-the-url@localhost:" + port() + "/" + database;
    }

    public static int port() {
        return SERVER.getPort();
    }

    public static void run(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of a query's rows. */
    public static List<String> texts(String database, String query) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static Connection connect(String database) throws SQLException {
        return SERVER.getDatabase("postgres", database).getConnection();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
