package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a seed sets on its session ends with it; what the session began with stays. */
class SeedSessionTest {

    private static final String SETTINGS = "select concat_ws(' ', current_user, session_user,"
            + " current_setting('search_path'), current_setting('lock_timeout'), current_setting('timezone'))";

    private final SeededService service = new SeededService();
    private final List<String> seen = new ArrayList<>();

    private final TestSeed looking = seed("z").doing(context -> {
        try (Statement statement = context.connection().createStatement();
                ResultSet row = statement.executeQuery(SETTINGS)) {
            row.next();
            seen.add(row.getString(1));
        }
    });

    @Test
    void settingsOfOneSeedAreNotThoseOfTheNext() {
        service.opening("set timezone = 'UTC'")
                .start(
                        seed("a").sql("set search_path = ''", "set lock_timeout = '7s'", "set timezone = 'Asia/Tokyo'"),
                        looking);

        assertThat(seen).containsExactly("postgres postgres \"$user\", public 0 UTC");
    }

    @Test
    void whatTheConnectionWasOpenedWithStays() {
        service.opening("set timezone = 'Asia/Tokyo'", "set search_path = public, \"Other\"", "set lock_timeout = '7s'")
                .start(seed("a").sql("set lock_timeout = '9s'"), looking);

        assertThat(seen).containsExactly("postgres postgres public, \"Other\" 7s Asia/Tokyo");
    }

    @Test
    void aRoleThatASeedTookIsGivenBackBeforeTheLedgerIsWritten() {
        String role = service.database.name() + "_writer";
        service.database.execute("create role " + role + "; grant all on plan to " + role);

        service.opening("set timezone = 'UTC'")
                .start(seed("a").sql("set role " + role, "insert into plan values (1, 'free')"), looking);

        assertThat(service.plans()).isEqualTo("1 free");
        assertThat(seen).containsExactly("postgres postgres \"$user\", public 0 UTC");
        service.database.execute("drop owned by " + role + "; drop role " + role);
    }

    @Test
    void aRoleThatTheConnectionWasOpenedWithStays() {
        String role = service.database.name() + "_opener";
        service.database.execute("create role " + role + "; grant all on schema public to " + role);
        service.start();
        service.database.execute("grant all on all tables in schema public to " + role);

        service.opening("set timezone = 'UTC'", "set role " + role)
                .start(seed("a").sql("reset role", "insert into plan values (1, 'free')"), looking);

        assertThat(seen).containsExactly(role + " postgres \"$user\", public 0 UTC");
        service.database.execute("drop owned by " + role + "; drop role " + role);
    }

    @Test
    void settingsOfASeedThatFailedEndWithItsTransaction() {
        service.goingOn()
                .opening("set timezone = 'UTC'")
                .start(seed("a").sql("set lock_timeout = '7s'", "select 1 / 0"), looking);

        assertThat(seen).containsExactly("postgres postgres \"$user\", public 0 UTC");
    }
}
