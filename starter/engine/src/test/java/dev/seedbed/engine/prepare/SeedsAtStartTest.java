package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.OnSeedFailure;
import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does with the seeds, and what it tells about them. */
class SeedsAtStartTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aServiceWithSeeds() {
        service = TestService.in(temporary)
                .init("-- seedbed:version 1\n" + TestSeeds.TABLE)
                .migration("V2__more.sql", "create table more (id int);")
                .environment("dev")
                .seed(TestSeeds.sows("country"))
                .seed(TestSeeds.only("demo", "dev"))
                .seed(TestSeeds.only("fixture", "test"));
    }

    @Test
    void anEmptyDatabaseIsMigratedAndSeeded() {
        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.sown()).isEqualTo("country\ndemo");
        assertThat(report.seeds())
                .extracting(SeedReport::name, SeedReport::state, SeedReport::ran)
                .containsExactly(
                        tuple("country", SeedState.APPLIED, true),
                        tuple("demo", SeedState.APPLIED, true),
                        tuple("fixture", SeedState.OTHER_ENVIRONMENT, false));
        assertThat(report.steps())
                .extracting(PreparationReport.Timing::name)
                .contains("migrate 2")
                .endsWith("seed country", "seed demo");
        assertThat(report.summary())
                .matches("PostgreSQL \\S+ seedbed_test_\\w+/public at 2 \\(init 1, \\+1 migration in \\d+ ms\\),"
                        + " 2 seeds \\(2 ran\\) in \\d+ ms");
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void theSecondStartTakesTheFastPathAndMakesNoSeed() {
        service.start();

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(report.steps()).hasSize(1);
        assertThat(report.summary()).matches(".* at 2 \\(nothing to do in \\d+ ms\\)");
        assertThat(service.sown()).isEqualTo("country\ndemo");
    }

    @Test
    void whereOnlySeedsRanTheOutcomeSaysSo() {
        service.start();
        service.seed(TestSeeds.sows("country", "2", RunMode.ON_CHANGE));

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(service.sown()).isEqualTo("country\ndemo\ncountry");
        assertThat(report.summary())
                .matches(".* at 2 \\(nothing to do in \\d+ ms\\), 2 seeds \\(1 ran, 1 unchanged\\) in \\d+ ms");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void seedsRunAfterTheMigrationsThatTheyNeed() {
        service.start();
        service.migration("V3__note.sql", "alter table sown add column note text;")
                .seed(TestSeeds.sows("note"));

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(report.steps())
                .extracting(PreparationReport.Timing::name)
                .containsSubsequence("migrate 3", "seed note");
    }

    @Test
    void aSeedOfEveryStartRunsUnderTheLockAndLeavesTheFastPath() {
        service.seed(TestSeeds.sows("always", "1", RunMode.ALWAYS)).start();

        PreparationReport second = service.start();
        PreparationReport third = service.start();

        assertThat(second.outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(second.steps())
                .extracting(PreparationReport.Timing::name)
                .containsExactly("lock", "inspect", "seed always");
        assertThat(third.steps()).hasSameSizeAs(second.steps());
        assertThat(service.query("select count(*) from sown where name = 'always'"))
                .isEqualTo("3");
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void aSeedOfEveryStartThatBrokeIsMendedOnTheLongWay() {
        service.seed(TestSeeds.sows("always", "1", RunMode.ALWAYS)).start();
        service.execute("alter table sown rename to hidden");
        assertThatThrownBy(service::start).isInstanceOf(Problem.class).hasMessageContaining("\"always\"");
        service.execute("alter table hidden rename to sown");

        PreparationReport report = service.start();

        assertThat(report.steps()).hasSizeGreaterThan(3);
        assertThat(report.outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(service.start().steps()).hasSize(3);
    }

    @Test
    void whileTheSeedsArePendingTheLockIsKept() {
        try (Preparations preparations = new Preparations()) {
            PendingSeeds pending = schemaPhase(preparations);

            assertThat(service.tables()).contains("more");
            assertThat(service.isLocked()).isTrue();
            assertThat(pending.schema().outcome()).isEqualTo(Outcome.INITIALISED);

            assertThat(service.run(pending).outcome()).isEqualTo(Outcome.INITIALISED);
            assertThat(service.isLocked()).isFalse();
        }
    }

    /** As in a service: what the first part needed is closed long before the seeds run. */
    private PendingSeeds schemaPhase(Preparations preparations) {
        List<PreparationReport> done = new ArrayList<>();
        try (Preparation preparation = service.preparation()) {
            List<PendingSeeds> pending = preparations.prepare(List.of(preparation), done::add);
            assertThat(done).isEmpty();
            assertThat(pending).hasSize(1);
            return pending.get(0);
        }
    }

    @Test
    void closingThemUnrunLetsTheLockGoToo() {
        try (Preparations preparations = new Preparations()) {
            PendingSeeds pending = schemaPhase(preparations);

            pending.close();
            pending.close();

            assertThat(service.isLocked()).isFalse();
        }
        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
    }

    @Test
    void afterAFailedSeedTheStartStopsAndTheNextOneGoesOnThere() {
        service.seed(TestSeeds.breaks("demo"));

        assertThatThrownBy(service::start)
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("default: The seed \"demo\" (test.demo) failed.");
        assertThat(service.sown()).isEqualTo("country");
        assertThat(service.isLocked()).isFalse();

        service.seed(TestSeeds.sows("demo"));
        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(service.sown()).isEqualTo("country\ndemo");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void aStartThatGoesOnAfterAFailedSeedWarnsAndNeverTakesTheFastPath() {
        service.seed(TestSeeds.breaks("alpha")).seeding(true, OnSeedFailure.CONTINUE);

        PreparationReport first = service.start();
        PreparationReport second = service.start();

        assertThat(first.warnings())
                .containsExactly(
                        """
                        the seed "alpha" failed, and the start goes on (on-seed-failure: continue): ERROR: division by zero
                        Its transaction was rolled back, and it runs again at the next start.""");
        assertThat(first.summary()).contains("3 seeds (1 failed, 2 ran)");
        assertThat(second.steps()).hasSizeGreaterThan(2);
        assertThat(second.summary()).contains("3 seeds (1 failed, 2 unchanged)");
        assertThat(service.sown()).isEqualTo("country\ndemo");
    }

    @Test
    void switchedOffSeedsAreAsGoodAsNone() {
        service.seeding(false, OnSeedFailure.FAIL);

        PreparationReport report = service.start();

        assertThat(report.seeds()).isEmpty();
        assertThat(service.sown()).isEmpty();
        assertThat(service.start().steps()).hasSize(1);
        assertThat(service.seeding(true, OnSeedFailure.FAIL).start().outcome()).isEqualTo(Outcome.SEEDED);
    }

    @Test
    void onADatabaseThatBelongsToNoEnvironmentSeedsOfSingleEnvironmentsAreRefused() {
        service.plainFlyway().baseline();
        service.execute(TestSeeds.TABLE);
        String warning = "seeds of single environments are refused: demo; the database existed before, and it is not"
                + " recorded which environment it belongs to; if it is \"dev\": UPDATE seedbed_state SET stamp = E'dev', or"
                + " db set-environment dev (add the dependency dev.seedbed:seedbed-cli)";

        PreparationReport first = service.start();
        PreparationReport fast = service.start();

        assertThat(first.warnings()).containsExactly(warning);
        assertThat(first.seeds())
                .extracting(SeedReport::name, SeedReport::state)
                .contains(tuple("demo", SeedState.REFUSED));
        assertThat(first.summary()).contains("2 seeds (1 ran, 1 refused)");
        assertThat(fast.steps()).hasSize(1);
        assertThat(fast.warnings()).containsExactly(warning);
        assertThat(service.sown()).isEqualTo("country");
        service.execute("UPDATE seedbed_state SET stamp = E'dev'");
        assertThat(service.start().warnings()).isEmpty();
        assertThat(service.sown()).isEqualTo("country\ndemo");
    }

    @Test
    void onceTheEnvironmentIsSetByHandTheyRun() {
        service.plainFlyway().baseline();
        service.execute(TestSeeds.TABLE);
        service.start();

        service.environmentChange().to("dev");

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(service.sown()).isEqualTo("country\ndemo");
    }

    @Test
    void aProtectedEnvironmentStampsTheDatabaseAndRunsItsSeedsInOneStart() {
        service.plainFlyway().baseline();
        service.execute(TestSeeds.TABLE);

        PreparationReport report =
                service.environment("prod").seed(TestSeeds.only("live", "prod")).start();

        assertThat(report.warnings()).isEmpty();
        assertThat(service.sown()).isEqualTo("country\nlive");
    }

    @Test
    void withoutEnvironmentOnlyTheSeedsOfEveryEnvironmentRun() {
        PreparationReport report = service.environment(TargetEnvironment.UNSET).start();

        assertThat(report.warnings()).isEmpty();
        assertThat(service.sown()).isEqualTo("country");
    }

    @Test
    void anOlderReplicaRunsNoSeedsBesideANewerOne() {
        service.replica()
                .migration("V3__more.sql", "create table still_more (id int)")
                .seed(TestSeeds.sows("country", "2", RunMode.ON_CHANGE))
                .start();
        service.seed(TestSeeds.sows("always", "1", RunMode.ALWAYS));

        PreparationReport report = service.start();

        assertThat(report.state()).isEqualTo(DatabaseState.Name.AHEAD);
        assertThat(report.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(report.seeds()).extracting(SeedReport::reason).contains("the database is ahead of this code");
        assertThat(report.warnings())
                .containsExactly("the database is ahead of this code (at 3, the code ends at 2): a newer version of the"
                        + " service has migrated it, or a migration file is missing here. Not in this code: 3 (more)."
                        + " Seeds that do not run because of it: always, country");
        assertThat(service.sown()).isEqualTo("country\ndemo");
    }

    @Test
    void aDatabaseWithoutLedgerGetsItBeforeTheFirstSeed() {
        service.seeding(false, OnSeedFailure.FAIL).start();
        service.execute("drop table seedbed_seed_history");

        assertThat(service.seeding(true, OnSeedFailure.FAIL).start().outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(service.query("select name from seedbed_seed_history order by 1"))
                .isEqualTo("country\ndemo");
    }

    @Test
    void everyRowOfTheLedgerIsInTheReport() {
        service.start();
        service.execute("update seedbed_seed_history set inserted = 4, updated = 3, unchanged = 2, deleted = 1,"
                + " ran_on = '2020-02-03 04:05:06.789+00', execution_ms = 77 where name = 'country'");
        service.seed(TestSeeds.sows("more"));

        SeedReport country = service.start().seeds().get(0);

        assertThat(country.counts().toString()).contains("4", "3", "2", "1");
        assertThat(country.ranOn()).hasToString("2020-02-03T04:05:06.789Z");
        assertThat(country.executionMs()).isEqualTo(77);
    }

    @Test
    void twoDatasourcesOfOneDatabaseShareTheLockUntilBothAreSeeded() {
        TestService other = service.replica()
                .named("reader")
                .withoutSeed("country")
                .withoutSeed("demo")
                .seed(TestSeeds.sows("reading"));
        try (Preparation first = service.preparation();
                Preparation second = other.preparation();
                Preparations preparations = new Preparations()) {
            List<PendingSeeds> pending = preparations.prepare(List.of(first, second), done -> {});

            assertThat(pending).extracting(PendingSeeds::datasource).containsExactly("default", "reader");
            service.run(pending.get(0));
            assertThat(service.isLocked()).isTrue();
            other.run(pending.get(1));
            assertThat(service.isLocked()).isFalse();
        }
        assertThat(service.sown()).isEqualTo("country\ndemo\nreading");
        service.start();
        assertThat(service.start().steps()).hasSize(1);
        assertThat(other.start().steps()).hasSize(1);
    }

    @Test
    void aDatasourceThatIsMadeWhileSeedsArePendingSharesTheirLockAndEachSeedRunsOnce() {
        TestService late = service.replica().named("late");
        try (Preparation first = service.preparation();
                Preparation second = late.preparation();
                Preparations preparations = new Preparations()) {
            PendingSeeds pending =
                    preparations.prepare(List.of(first), done -> {}).get(0);
            List<PendingSeeds> others = preparations.prepare(List.of(second), done -> {});

            late.run(others.get(0));
            assertThat(service.isLocked()).isTrue();
            service.run(pending);
            assertThat(service.isLocked()).isFalse();
        }
        assertThat(service.sown()).isEqualTo("country\ndemo");
    }
}
