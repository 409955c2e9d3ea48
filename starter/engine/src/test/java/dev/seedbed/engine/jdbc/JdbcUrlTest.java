package dev.seedbed.engine.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to another database of the same server. */
class JdbcUrlTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.org:5433/shop, db.example.org:5433/other",
        "jdbc:postgresql://db.example.org/shop?sslmode=require&user=ann, db.example.org:5432/other",
        "jdbc:postgresql://db.example.org/, db.example.org:5432/other",
        "jdbc:postgresql://db.example.org, db.example.org:5432/other",
        "jdbc:postgresql://db.example.org?user=ann, db.example.org:5432/other",
        "'jdbc:postgresql://a:1,b:2/shop', 'a:1, b:2/other'",
        "jdbc:postgresql:shop, localhost:5432/other",
        "jdbc:postgresql:/, localhost:5432/other",
        "jdbc:postgresql:shop?user=ann, localhost:5432/other"
    })
    void onlyTheDatabaseIsAnother(String url, String address) {
        assertThat(JdbcUrl.of(url, null, null).toDatabase("other").orElseThrow().address())
                .hasToString(address);
    }

    @Test
    void anotherProductHasNone() {
        assertThat(JdbcUrl.of("jdbc:h2:mem:shop", null, null).toDatabase("other"))
                .isEmpty();
    }

    @Test
    void anyNameIsReached() throws SQLException {
        TestDatabase one = TestServer.newDatabase();
        String name = one.name() + " a/b?c%d+ü";
        one.execute("create database \"" + name + "\"");

        ConnectionSource other = JdbcUrl.of(one.url("postgres"), "postgres", null)
                .toDatabase(name)
                .orElseThrow();
        try (Connection connection = other.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_database()")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(name);
        }
        one.execute("drop database \"" + name + "\"");
    }
}
