package dev.seedbed.micronaut;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** An empty database on a server that all tests of this JVM share. */
public record TestDatabase(DataSource dataSource, String url) {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    public static TestDatabase create() {
        String name = "test" + COUNT.incrementAndGet();
        onServer("CREATE DATABASE " + name);
        return new TestDatabase(SERVER.getDatabase("postgres", name), SERVER.getJdbcUrl("postgres", name));
    }

    /** The configuration of a datasource that reaches it. */
    public Map<String, Object> asDatasource(String name) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources." + name + ".url", url);
        properties.put("datasources." + name + ".username", "postgres");
        properties.put("datasources." + name + ".password", "postgres");
        return properties;
    }

    /** Makes it unreachable under its address. */
    public void rename() {
        String name = url.replaceAll(".*/|\\?.*", "");
        onServer("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        onServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        onServer("ALTER DATABASE " + name + " RENAME TO gone_" + name);
    }

    public boolean hasTable(String table) {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The rows of a table {@code item}, by their codes. */
    public List<String> codes() {
        return texts("select code from item order by code");
    }

    /** The first column of a query's rows. */
    public List<String> texts(String query) {
        try (Connection connection = dataSource.getConnection();
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

    private static void onServer(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
