package dev.seedbed.bench.database;

import dev.seedbed.bench.process.Program;
import dev.seedbed.postgres.ServerAccess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server of the benchmark's own, which counts the statements it is sent. */
public final class Server implements AutoCloseable {

    private static final String USER = "postgres";
    private static final String ADMIN_DATABASE = "postgres";

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static Server start() throws IOException, SQLException {
        return start(EmbeddedPostgres.builder());
    }

    /** With its data in this directory. */
    public static Server startIn(Path data) throws IOException, SQLException {
        return start(EmbeddedPostgres.builder().setDataDirectory(data));
    }

    private static Server start(EmbeddedPostgres.Builder builder) throws IOException, SQLException {
        Server server = new Server(builder.setServerConfig("shared_preload_libraries", "pg_stat_statements")
                // PostgreSQL's own default; the embedded one is a tenth, which the tables of 500 migrations outgrow
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "4GB")
                .start());
        server.execute("create extension pg_stat_statements");
        return server;
    }

    public void create(String database) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
        execute("create database " + database);
    }

    public void copy(String template, String database) throws SQLException {
        execute("create database " + database + " template " + template);
    }

    /** A connection for statements about databases. */
    public Connection connect() throws SQLException {
        return postgres.getDatabase(USER, ADMIN_DATABASE).getConnection();
    }

    /** What the database was sent while something ran. */
    public Traffic trafficDuring(String database, Work work) throws Exception {
        execute("select pg_stat_statements_reset()");
        long sessions = sessions(database);
        work.run();
        return new Traffic(
                statements(database, ""),
                statements(database, " and query ilike 'set extra_float_digits%'")
                        + statements(database, " and query ilike 'set application_name%'"),
                sessions(database) - sessions);
    }

    /**
     * What reaches a server.
     *
     * @param onConnecting those of the statements that the JDBC driver itself sends on every new connection
     */
    public record Traffic(long statements, long onConnecting, long connections) {

        public Traffic beyond(Traffic other) {
            return new Traffic(
                    statements - other.statements, onConnecting - other.onConnecting, connections - other.connections);
        }
    }

    /** What runs while statements are counted. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public String url(String database) {
        return postgres.getJdbcUrl(USER, database);
    }

    /** For those who clone databases. */
    public ServerAccess access(String host) {
        return new ServerAccess(host + ":" + postgres.getPort(), "", ADMIN_DATABASE, USER, USER, false);
    }

    public void drop(String database) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
    }

    /** psql, loading a file in one transaction. */
    public Program psql(String database, String file) {
        String port = String.valueOf(postgres.getPort());
        List<String> command = List.of(
                "psql",
                "-X",
                "-q",
                "-1",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                "localhost",
                "-p",
                port,
                "-U",
                USER,
                "-d",
                database,
                "-o",
                "/dev/null",
                "-f",
                file);
        return new Program(command, Map.of("PGPASSWORD", USER));
    }

    /** pg_dump of the schema alone. */
    public Program dumpOfSchema(String database) {
        String port = String.valueOf(postgres.getPort());
        List<String> command = List.of(
                "pg_dump", "--schema-only", "-h", "localhost", "-p", port, "-U", USER, "-f", "/dev/null", database);
        return new Program(command, Map.of("PGPASSWORD", USER));
    }

    /** A service's configuration of a datasource that reaches the database. */
    public Map<String, String> datasource(String database) {
        return Map.of(
                "datasources.default.url", url(database),
                "datasources.default.username", USER,
                "datasources.default.password", USER);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long statements(String database, String condition) throws SQLException {
        return number("select coalesce(sum(calls), 0) from pg_stat_statements"
                + " where dbid = (select oid from pg_database where datname = '" + database + "')" + condition);
    }

    private long sessions(String database) throws SQLException {
        return number("select sessions from pg_stat_database where datname = '" + database + "'");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
