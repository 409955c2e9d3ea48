package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.States;
import dev.seedbed.engine.prepare.TestSeeds;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations are undone from the top down, each whole, and Flyway takes them for pending. */
class RollbackTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = UndoableService.in(temporary);
    }

    @Test
    void oneStepUndoesTheHighestVersion() {
        service.start();

        Rollback.Report report = rollBack(RollbackAim.steps(1));

        assertThat(service.tables()).isEqualTo("account\nplan");
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3.1 SQL t\none SQL t\n3.1 DELETE t");
        assertThat(report.from()).contains(Version.of("3.1"));
        assertThat(report.to()).contains(Version.of("2"));
        assertThat(report.undone()).extracting(Migration::shortName).containsExactly("3.1");
        assertThat(report.steps()).singleElement().satisfies(step -> assertThat(step.name())
                .isEqualTo("undo 3.1"));
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void severalStepsGoFromTheTopDown() {
        service.start();

        rollBack(RollbackAim.steps(2));

        assertThat(service.tables()).isEqualTo("plan");
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3.1 SQL t\none SQL t\n3.1 DELETE t\n2 DELETE t");
    }

    @Test
    void theVersionGivenStays() {
        service.start();

        rollBack(RollbackAim.to(Version.of("1")));

        assertThat(service.tables()).isEqualTo("plan");
        assertThat(rollBack(RollbackAim.to(Version.of("1"))).undone()).isEmpty();
    }

    @Test
    void baseLeavesNoVersion() {
        service.start();

        Rollback.Report report = rollBack(RollbackAim.base());

        assertThat(service.tables()).isEmpty();
        assertThat(report.to()).isEmpty();
    }

    @Test
    void baseEndsAtTheBaseline() {
        service.init("-- seedbed:version 1\ncreate table plan (id int);").start();

        Rollback.Report report = rollBack(RollbackAim.base());

        assertThat(service.tables()).isEqualTo("plan");
        assertThat(report.to()).contains(Version.of("1"));
        assertThat(rollBack(RollbackAim.base()).undone()).isEmpty();
    }

    @Test
    void flywaySeesWhatWasUndoneAsPendingAndMigratesItAgain() {
        service.start();
        Flyway flyway = service.plainFlyway();
        for (int round = 0; round < 2; round++) {
            rollBack(RollbackAim.to(Version.of("1")));

            assertThat(flyway.info().current().getVersion().toString()).isEqualTo("1");
            assertThat(flyway.info().pending())
                    .extracting(MigrationInfo::getScript)
                    .containsExactly("V2__account.sql", "V3.1__sown.sql");
            assertThat(flyway.validateWithResult().invalidMigrations)
                    .allMatch(invalid -> invalid.errorDetails.errorMessage.contains("not applied to database"));
            assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
            assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        }

        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(Arrays.stream(flyway.info().applied())
                        .map(info -> info.getState().name()))
                .contains("DELETED");
    }

    @Test
    void theNextStartMigratesAgainAndRunsNoSeedTwice() {
        service.migration("V4__more.sql", "create table more (id int);")
                .migration("U4__more.sql", "drop table more;")
                .seed(TestSeeds.sows("country"))
                .start();
        rollBack(RollbackAim.steps(1));

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);

        assertThat(service.tables()).contains("more");
        assertThat(service.sown()).isEqualTo("country");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void anEditedMigrationMayBeUndoneAndRunAnew() {
        service.start();
        service.migration("V3.1__sown.sql", "create table sown (number serial, name text, more int);");

        rollBack(RollbackAim.steps(1));

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.query("select count(more) from sown")).isEqualTo("0");
    }

    @Test
    void theUndoOfAJavaMigrationIsAScriptToo() {
        service.flyway("java", "4", configuration -> configuration.javaMigrations(new UndoableService.V4__Code()))
                .migration("U4__Code.sql", "drop table made_by_code;")
                .start();

        rollBack(RollbackAim.steps(1));

        assertThat(service.tables()).doesNotContain("made_by_code");
    }

    @Test
    void anUndoThatFailsIsRolledBackWhole() {
        service.migration("U2__account.sql", "drop table account;\nselect 1 / 0;")
                .start();

        assertThat(ToldProblem.by(service, () -> rollBack(RollbackAim.steps(3))).text())
                .isEqualTo(
                        """
                        default: Migration 2 (account) could not be undone (U2__account.sql, line 2).
                          Why:  ERROR: division by zero
                                The statement begins: select 1 / 0
                          Next: Correct the file and roll back again. Its undo was rolled back whole; versions that were undone before it stay undone.""");
        assertThat(service.tables()).isEqualTo("account\nplan");
        assertThat(service.history()).endsWith("one SQL t\n3.1 DELETE t");
    }

    @Test
    void aTableThatIsInUseIsWaitedFor() {
        service.statementLockTimeout(Duration.ofMillis(200)).start();
        BlockedTable blocked = BlockedTable.hold(service, "sown", Duration.ofSeconds(1));

        rollBack(RollbackAim.steps(1));

        assertThat(blocked.wasHeld()).isTrue();
        assertThat(service.tables()).isEqualTo("account\nplan");
        assertThat(service.progress).anyMatch(text -> text.contains("did not get its lock within 200 ms"));
    }

    @Test
    void whoLosesTheLockUndoesNothingMore() {
        service.migration("U2__account.sql", "drop table account; select pg_sleep(0.5) /* undo is slow */;")
                .start();
        Thread cutting = new Thread(() -> {
            service.untilRunning("undo is slow");
            service.cutWhoHoldsTheLock();
        });
        cutting.start();

        ToldProblem told = ToldProblem.by(service, () -> rollBack(RollbackAim.base()));

        assertThat(told.problem().happened()).contains("lost its lock");
        assertThat(service.tables()).isEqualTo("account\nplan");
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void inEachState(Name state) {
        TestService two = TestService.in(temporary)
                .environment("dev")
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("U1__plan.sql", "drop table plan;")
                .migration("V2__account.sql", "create table account (id int);")
                .migration("U2__account.sql", "drop table account;");
        States.bring(two, state);
        if (state == Name.EMPTY || state == Name.UNMANAGED) {
            two.environmentChange().to("dev");
        }
        service = two;

        String outcome = outcome();

        assertThat(outcome)
                .isEqualTo(
                        switch (state) {
                            case EMPTY, UNMANAGED -> "has nothing to undo.";
                            case BEHIND -> "undone 1";
                            case AT_HEAD, DIVERGED -> "undone 2";
                            case AHEAD -> "There is no undo file for 3 (more).";
                            case FAILED -> "has a migration that broke half-way: 3 (slow).";
                        });
    }

    private String outcome() {
        try {
            return "undone " + rollBack(RollbackAim.steps(1)).undone().get(0).shortName();
        } catch (Problem problem) {
            return problem.happened().replaceFirst("^default: (The database \"\\w+\" \\(schema \"public\"\\) )?", "");
        }
    }

    @Test
    void aKilledRollbackLeavesWholeVersionsAndCanBeContinued() throws Exception {
        service.migration("U2__account.sql", "drop table account; select pg_sleep(60) /* undo is slow */;")
                .start();
        Process process = RollingBackProcess.of(service);
        service.untilRunning("undo is slow");
        process.destroyForcibly().waitFor();
        service.cutWhoRuns("undo is slow");
        service.until("not exists (select from pg_stat_activity where query like '%undo is slow%' and state = 'active'"
                + " and datname = current_database() and pid <> pg_backend_pid())");

        assertThat(service.tables()).isEqualTo("account\nplan");
        service.migration("U2__account.sql", "drop table account;");
        rollBack(RollbackAim.base());

        assertThat(service.tables()).isEmpty();
        assertThat(service.history())
                .isEqualTo("1 SQL t\n2 SQL t\n3.1 SQL t\none SQL t\n3.1 DELETE t\n2 DELETE t\n1 DELETE t");
    }

    private Rollback.Report rollBack(RollbackAim aim) {
        return UndoableService.rollBack(service, aim, Protection.full());
    }
}
