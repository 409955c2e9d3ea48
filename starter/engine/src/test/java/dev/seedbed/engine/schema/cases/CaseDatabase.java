package dev.seedbed.engine.schema.cases;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.jdbc.script.ScriptReader;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.jdbc.script.ScriptStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that one case after another is loaded into, each by the same user, who owns all that it creates. */
final class CaseDatabase implements AutoCloseable {

    static final String ADMIN = "case_admin";
    static final List<String> ROLES = List.of("case_owner", "case_reader", "case_writer");

    private static final String DROP_ALL = "drop owned by " + ADMIN + ", " + String.join(", ", ROLES) + " cascade";

    private final TestDatabase database;
    private final Connection connection;
    private final List<String> pristine;

    private CaseDatabase(TestDatabase database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.pristine = new CatalogJudge(connection).lines();
    }

    static CaseDatabase create() throws SQLException {
        TestDatabase database = TestServer.newDatabase();
        CaseRoles.ensure(database);
        return new CaseDatabase(
                database, DriverManager.getConnection(database.url(ADMIN) + "&prepareThreshold=1&loggerLevel=OFF"));
    }

    Connection connection() {
        return connection;
    }

    TestDatabase database() {
        return database;
    }

    int version() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** Runs a script statement by statement, each in a transaction of its own unless the script says otherwise. */
    void load(String script) throws SQLException {
        if (script.isBlank()) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ScriptReader reader = new ScriptReader(ScriptSource.text("script", script))) {
            for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
                statement.execute(next.text());
            }
            statement.execute("reset role");
            statement.execute("reset all");
        }
    }

    /** The columns of a query's rows, as texts. */
    List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Drops what a case has created; false if something stayed, and the database can't serve another one. */
    boolean clean() {
        try (Statement statement = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            statement.execute("rollback");
            statement.execute("reset role");
            statement.execute("reset all");
            statement.execute("set client_min_messages = error");
            statement.execute(DROP_ALL);
            return new CatalogJudge(connection).lines().equals(pristine);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
