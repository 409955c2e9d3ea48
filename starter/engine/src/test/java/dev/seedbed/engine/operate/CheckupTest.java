package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.States;
import dev.seedbed.engine.prepare.TestSeeds;
import dev.seedbed.engine.prepare.TestService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a database, found without changing it. */
class CheckupTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .environment("dev")
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("V2__account.sql", "create table account (id int);");
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void inEachState(Name state) {
        States.bring(service, state);
        String before = States.everything(service);

        String found = String.join("\n", lines(full()));

        assertThat(found)
                .isEqualTo(
                        switch (state) {
                            case EMPTY ->
                                """
                                WARNING environment: none; this runs under "dev"
                                WARNING history: the database is empty
                                WARNING pending: 2 migrations [1 (plan), 2 (account)]""";
                            case UNMANAGED ->
                                """
                                WARNING environment: none; this runs under "dev"
                                TROUBLE history: none, and 1 object [table public.customer]
                                WARNING pending: 2 migrations [1 (plan), 2 (account)]""";
                            case BEHIND -> "WARNING pending: 1 migration [2 (account)]";
                            case AT_HEAD -> "";
                            case AHEAD -> "WARNING history: at 3 of 2, ahead of this code";
                            case DIVERGED -> "TROUBLE files: not as they were applied [V2__account.sql was changed";
                            case FAILED -> "TROUBLE history: not whole [3 (slow) broke half-way]";
                        });
        assertThat(States.everything(service)).isEqualTo(before);
    }

    @Test
    void allThatIsWellIsTold() {
        service.start();

        assertThat(full())
                .extracting(finding -> finding.subject() + ": " + service.normalised(finding.text()))
                .containsExactly(
                        "server: PostgreSQL " + service.query("show server_version")
                                + ", database \"test\", user \"postgres\"",
                        "privileges: may write",
                        "environment: \"dev\"",
                        "tables: 2",
                        "history: at 2 of 2",
                        "pending: no migration",
                        "files: as they were applied",
                        "lock: free",
                        "indexes: all valid",
                        "seeds: none");
    }

    @Test
    void aUserWithoutTheRightToWriteIsReported() {
        service.start();
        String reader = service.database.name() + "_reader";
        service.execute("create role " + reader + " login");
        service.execute("grant select on all tables in schema public to " + reader);

        assertThat(lines(full())).isEmpty();
        assertThat(service.as(reader).normalised(String.join("\n", lines(full()))))
                .isEqualTo(
                        "TROUBLE privileges: may not write flyway_schema_history, seedbed_seed_history, seedbed_state"
                                + " [GRANT SELECT, INSERT, UPDATE ON flyway_schema_history, seedbed_seed_history, seedbed_state"
                                + " TO \"reader\";]");
        service.execute("drop owned by " + reader + "; drop role " + reader);
    }

    @Test
    void onlyTheServicesOwnTablesCount() {
        assertThat(text("tables")).isEqualTo("none");

        service.migration("V3__view.sql", "create view plans as select * from plan;")
                .start();
        service.execute("create schema other; create table other.elsewhere (id int);"
                + " create table part (id int) partition by list (id); create table part_1 partition of part default");

        assertThat(text("tables")).isEqualTo("3");
    }

    private String text(String subject) {
        return full().stream()
                .filter(finding -> finding.subject().equals(subject))
                .map(Finding::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theQuickOneDoesNotAskWhatTheCodeBrings() {
        service.migration("V2__account.sql", "create table account (id int);").start();
        service.migration("V2_0__twice.sql", "select 1;");

        assertThat(lines(quick())).isEmpty();
        assertThat(quick()).extracting(Finding::subject).containsExactly("server", "history", "environment");
        assertThat(quick().get(1).text()).isEqualTo("2 rows in flyway_schema_history");
    }

    @Test
    void theQuickOneSeesWhatIsMissing() {
        assertThat(lines(quick()))
                .containsExactly(
                        "WARNING history: the database is empty", "WARNING environment: none; this runs under \"dev\"");
    }

    @Test
    void aServerThatCannotBeReached() {
        service.reaching("jdbc:postgresql://localhost:1/nowhere").connectTimeout(Duration.ofMillis(200));

        assertThat(full()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Finding.Level.TROUBLE);
            assertThat(finding.text()).contains("localhost:1").contains("could not be reached");
        });
        assertThat(quick()).singleElement().satisfies(finding -> assertThat(finding.text())
                .contains("could not be reached"));
    }

    @Test
    void filesThatCannotBeReadAreNoFaultOfTheServer() {
        service.start();
        service.migration("V2__twice.sql", "select 1;");

        assertThat(full()).extracting(Finding::subject).containsExactly("server", "history", "environment", "files");
        assertThat(service.normalised(String.join("\n", lines(full()))))
                .isEqualTo("TROUBLE files: Two migrations have the version 2. [db/migration/V2__account.sql,"
                        + " db/migration/V2__twice.sql, Give one of them the next free version; nothing was changed.]");
    }

    @Test
    void whoHoldsTheLockIsNamed() {
        service.migration("V3__slow.sql", "select pg_sleep(2) /* migration is slow */;");
        Thread start = new Thread(service::start);
        start.start();
        service.untilRunning("migration is slow");

        assertThat(full())
                .filteredOn(finding -> finding.subject().equals("lock"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.details().get(0))
                        .matches("server process \\d+, \"seedbed .* migrate 3\".*"));
        join(start);
    }

    @Test
    void invalidIndexesAreNamed() {
        service.start();
        service.execute("insert into plan values (1), (1)");
        TestDatabase database = service.database;
        try {
            database.execute("create unique index concurrently plan_id on plan (id)");
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("could not create unique index");
        }

        assertThat(lines(full()))
                .containsExactly(
                        "WARNING indexes: 1 invalid index [public.plan_id: REINDEX INDEX CONCURRENTLY public.plan_id;]");
    }

    @Test
    void seedsThatHaveNotRunAreNamed() {
        service.migration("V3__sown.sql", TestSeeds.TABLE).start();
        service.seed(TestSeeds.sows("country"));

        assertThat(lines(full())).containsExactly("WARNING seeds: 1 not run [country: has not run yet]");
    }

    @Test
    void aProtectedStampOfAnotherEnvironment() {
        service.environment("prod").start();
        service.environment("dev");

        assertThat(lines(full())).containsExactly("TROUBLE environment: \"prod\", protected; this runs under \"dev\"");
    }

    @Test
    void changesOfTheEnvironmentAreShown() {
        service.environment("prod").start();
        service.environmentChange(Optional.of("prod")).to("dev");

        service.environment("dev");

        assertThat(full())
                .filteredOn(finding -> finding.subject().equals("environment"))
                .extracting(finding -> finding.level() + " " + finding.text() + " " + finding.details())
                .singleElement()
                .asString()
                .matches(
                        "GOOD \"dev\" \\[changed from \"prod\" to \"dev\" at \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"
                                + " by the database user \"postgres\", as \"" + System.getProperty("user.name")
                                + "\" on the client]");
    }

    private List<Finding> full() {
        try (Preparation preparation = service.preparation()) {
            return new Checkup(preparation).full();
        }
    }

    private List<Finding> quick() {
        try (Preparation preparation = service.preparation()) {
            return new Checkup(preparation).quick();
        }
    }

    /** What is not well. */
    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() != Finding.Level.GOOD)
                .map(finding -> (finding.level() + " " + finding.subject() + ": " + finding.text() + " "
                                + finding.details())
                        .replace(" []", "")
                        .replaceAll("(was changed) .*", "$1"))
                .toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
