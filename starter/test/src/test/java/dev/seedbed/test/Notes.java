package dev.seedbed.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What the tests do with a database. */
final class Notes {

    private static final Pattern PSQL = Pattern.compile("psql postgresql://(\\S+?):(\\S+?)@(\\S+)");

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

    /** How many notes with this text a kept database has, by the line that says how to connect to it. */
    static int keptIn(String line, String text) {
        Matcher psql = PSQL.matcher(line);
        if (!psql.find()) {
            throw new AssertionError("no psql command: " + line);
        }
        PGSimpleDataSource kept = new PGSimpleDataSource();
        kept.setUrl("jdbc:postgresql://" + psql.group(3));
        kept.setUser(psql.group(1));
        kept.setPassword(psql.group(2));
        return Integer.parseInt(single(kept, "SELECT count(*) FROM note WHERE text = '" + text + "'"));
    }
}
