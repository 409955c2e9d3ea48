package dev.seedbed.engine.seed.upsert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements that are composed for one table. */
record Sql(Connection connection) {

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** How many rows it changed. */
    long change(String sql, List<String> parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters.toArray(String[]::new))) {
            return statement.executeLargeUpdate();
        }
    }

    boolean exists(String sql) throws SQLException {
        return !firstRow(sql).isEmpty();
    }

    /** The texts of the first row, "null" for nulls; empty where there is no row. */
    List<String> firstRow(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> row = new ArrayList<>();
            if (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
            }
            return row;
        }
    }

    private PreparedStatement prepare(String sql, String... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            statement.setEscapeProcessing(false);
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
