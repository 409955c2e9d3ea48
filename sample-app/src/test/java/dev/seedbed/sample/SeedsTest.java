package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.test.DatabaseChecks;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each environment finds in its database, and that seeds which run again change nothing. */
class SeedsTest {

    private static ApplicationContext owner;

    @BeforeAll
    static void startServer() {
        owner = ApplicationContext.run("test");
    }

    @AfterAll
    static void stop() {
        owner.close();
    }

    @Test
    void productionHasCountriesAndPlansAndNothingMore() throws SQLException {
        try (FreshDatabase database = FreshDatabase.on(owner)) {
            start("prod", database);

            assertThat(database.rows("country")).isEqualTo(249);
            assertThat(database.rows("plan")).isEqualTo(3);
            assertThat(database.rows("account")).isZero();
            assertThat(database.rows("document")).isZero();
        }
    }

    @Test
    void developersHaveFiveHundredAccountsWithDocuments() throws SQLException {
        try (FreshDatabase database = FreshDatabase.on(owner)) {
            start("dev", database);

            assertThat(database.rows("country")).isEqualTo(249);
            assertThat(database.rows("account")).isEqualTo(500);
            assertThat(database.number("select count(distinct account_id) from document"))
                    .isEqualTo(500);
        }
    }

    @Test
    void twoDevelopersHaveTheSameRows() throws SQLException {
        String rows = "select md5(string_agg(a.email || a.name || a.country_code || a.plan_code || d.id || d.title"
                + " || d.tags::text, ',' order by d.id)) from account a join document d on d.account_id = a.id";
        try (FreshDatabase one = FreshDatabase.on(owner);
                FreshDatabase other = FreshDatabase.on(owner)) {
            start("dev", one);
            start("dev", other);

            assertThat(one.text(rows)).isEqualTo(other.text(rows));
        }
    }

    @Test
    void testsHaveASmallFixture() throws SQLException {
        try (FreshDatabase database = FreshDatabase.on(owner)) {
            start("test", database);

            assertThat(database.text("select string_agg(email, ' ' order by email) from account"))
                    .isEqualTo("ada@example.org grace@example.org kim@example.org");
        }
    }

    @Test
    void seedsThatRunTwiceChangeNothing() {
        DatabaseChecks.seedsRunTwiceChangeNothing("dev", "test", "prod");
    }

    private static void start(String environment, FreshDatabase database) {
        ApplicationContext.run(database.properties(), environment).close();
    }
}
