package dev.seedbed.server;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that answers, and how to connect to it. */
record RunningServer(int port, String password) {

    static final String USER = "postgres";
    static final String OWN_DATABASE = "postgres";

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + encoded(database);
    }

    /** For {@code psql} and every other tool that knows libpq's addresses. */
    String uri(String database) {
        return "postgresql://" + USER + ":" + password + "@127.0.0.1:" + port + "/" + encoded(database);
    }

    /** Whether it is this data directory's server: the port may have gone to another one. */
    boolean isServing(Path data) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            return row.next() && Files.isSameFile(Path.of(row.getString(1)), data);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    void createDatabaseIfMissing(String name) {
        try (Connection connection = connect()) {
            if (!hasDatabase(connection, name)) {
                createDatabase(connection, name);
            }
        } catch (SQLException e) {
            throw new ServerFailure(
                    "The database " + name + " could not be created on the PostgreSQL server at 127.0.0.1:" + port
                            + ".",
                    String.valueOf(e.getMessage()),
                    "Correct what the message names, or set the datasource's URL to use another server.",
                    e);
        }
    }

    private static boolean hasDatabase(Connection connection, String name) throws SQLException {
        return single(connection, "SELECT count(*) FROM pg_catalog.pg_database WHERE datname = ?", name)
                .equals("1");
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        String command = single(connection, "SELECT pg_catalog.format('CREATE DATABASE %I', ?)", name);
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            if (!hasDatabase(connection, name)) { // else another process was faster
                throw e;
            }
        }
    }

    private static String single(Connection connection, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private Connection connect() throws SQLException {
        return connect(OWN_DATABASE, "seedbed");
    }

    Connection connect(String database, String applicationName) throws SQLException {
        return dataSource(database, applicationName).getConnection();
    }

    DataSource dataSource(String database, String applicationName) {
        PGSimpleDataSource datasource = new PGSimpleDataSource();
        datasource.setUrl(jdbcUrl(database));
        datasource.setApplicationName(applicationName);
        datasource.setUser(USER);
        datasource.setPassword(password);
        datasource.setLoginTimeout(10);
        return datasource;
    }

    private static String encoded(String database) {
        return URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
