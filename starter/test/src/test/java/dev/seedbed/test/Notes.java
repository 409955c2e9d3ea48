package dev.seedbed.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the tests do with a database. */
final class Notes {

    private Notes() {}

    static void write(DataSource dataSource, String text) {
        run(dataSource, "INSERT INTO note (text) VALUES ('" + text + "')");
    }

    static int count(DataSource dataSource) {
        return Integer.parseInt(single(dataSource, "SELECT count(*) FROM note"));
    }

    static String database(DataSource dataSource) {
        return single(dataSource, "SELECT current_database()");
    }

    static void run(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String single(DataSource dataSource, String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
