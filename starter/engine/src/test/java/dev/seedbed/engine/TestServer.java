package dev.seedbed.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The embedded PostgreSQL of this JVM: started at the first use, without fsync, stopped when the JVM ends. */
public final class TestServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {}

    /** An empty database that nobody else uses. */
    public static TestDatabase newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name + " on the embedded server", e);
        }
        return new TestDatabase(Server.INSTANCE.getJdbcUrl("postgres", name));
    }

    /** A database of the server, reachable as its superuser without a password. */
    public record TestDatabase(String url) {

        /** The same database as another user reaches it. */
        public String url(String user) {
            return url.replaceFirst("([?&]user=)[^&]*", "$1" + user);
        }

        public String name() {
            return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        }

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url);
        }

        public void execute(String sql) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The first column of a query's rows, one a line. */
        public String query(String sql) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                List<String> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return String.join("\n", lines);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Holds the server, so that it starts with the first use and only then. */
    private static final class Server {

        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements");
                DataInMemory.directory().ifPresent(builder::setDataDirectory);
                EmbeddedPostgres server = builder.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
