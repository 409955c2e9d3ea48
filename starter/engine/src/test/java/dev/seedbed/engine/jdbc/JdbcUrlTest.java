package dev.seedbed.engine.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void userAndPasswordBeforeTheHostAreRefusedAndNotRepeated() {
        JdbcUrl url = JdbcUrl.of("jdbc:postgresql://shop:sEcret@127.0.0.1:1/shop", null, null);

        assertThatThrownBy(url::open)
                .isInstanceOf(Problem.class)
                .hasNoCause()
                .hasMessage(
                        """
                        The datasource's URL contains a user or a password before the host.
                          Why:  The driver takes them for a part of the host's name. The URL is not repeated here, because it \
                        may contain a password.
                          Next: Write jdbc:postgresql://host:port/database, and set username and password of the datasource. \
                        DATABASE_URL also takes postgresql://user:password@host:port/database.""");
        assertThat(url.address()).hasToString("127.0.0.1:1/shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:5x/shop?user=shop&password=sEcret",
                "jdbc:postgresql://127.0.0.1:70000/shop?user=shop&password=sEcret"
            })
    void urlThatTheDriverCannotReadIsNotRepeated(String text) {
        JdbcUrl url = JdbcUrl.of(text, null, null);

        assertThatThrownBy(url::open)
                .isInstanceOf(Problem.class)
                .hasNoCause()
                .hasMessage(
                        """
                        The datasource's URL cannot be read.
                          Why:  The PostgreSQL driver does not accept it; the port is often the reason. The URL is not repeated \
                        here, because it may contain a password.
                          Next: Write jdbc:postgresql://host:port/database.""");
        assertThat(url.address().toString()).doesNotContain("sEcret");
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
