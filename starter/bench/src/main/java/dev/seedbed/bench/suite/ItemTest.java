package dev.seedbed.bench.suite;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A test class of a service: two methods that write to its first table, and want nobody else's rows in it. */
@MicronautTest(transactional = false)
final class ItemTest {

    private final DataSource dataSource;

    ItemTest(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Test
    void oneMoreItem() throws SQLException {
        add();
    }

    @Test
    void anotherItem() throws SQLException {
        add();
    }

    private void add() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into item_1 (name, price) values ('a test''s', 1)");
            try (ResultSet row = statement.executeQuery("select count(*) from item_1")) {
                row.next();
                if (row.getInt(1) > 5) {
                    throw new IllegalStateException("Somebody else was here: " + row.getInt(1) + " items.");
                }
            }
        }
    }
}
