package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database with tables, and one transaction on it that upserts run in. */
final class TestTable implements AutoCloseable {

    final TestDatabase database;
    final Connection connection;
    final List<String> told = new ArrayList<>();

    private TestTable(TestDatabase database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    static TestTable create(String sql) throws SQLException {
        TestDatabase database = TestServer.newDatabase();
        database.execute(sql);
        return new TestTable(database, database.connect());
    }

    TestTable as(String user) throws SQLException {
        return new TestTable(database, DriverManager.getConnection(database.url(user)));
    }

    Upsert<Map<String, ?>> upsert(String table, List<? extends Map<String, ?>> rows) {
        return TableUpsert.ofRows(connection, table, rows.iterator(), (what, done, total) -> told.add(what));
    }

    SeedCounts run(String table, List<? extends Map<String, ?>> rows) {
        return upsert(table, rows).run();
    }

    <E> Upsert<E> upsert(RowMapping<E> mapping, List<E> rows) {
        return TableUpsert.of(connection, mapping, rows.iterator(), (what, done, total) -> told.add(what));
    }

    /** The first column of a query's rows, one a line, within the transaction. */
    String query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return String.join("\n", lines);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** A row of columns and values by turns. */
    static Map<String, Object> row(@Nullable Object... columnsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        }
        return row;
    }
}
