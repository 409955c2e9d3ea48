package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.prepare.Draft;
import dev.seedbed.engine.prepare.DraftStep;
import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.Psql;
import dev.seedbed.engine.prepare.TestSeeds;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.AbstractStringAssert;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
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
        service = TestService.in(temporary)
                .environment("dev")
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("U1__plan.sql", "drop table plan;")
                .migration("V2__account.sql", "create table account (id int);")
                .migration("U2__account.sql", "drop table account;")
                .migration("V3.1__sown.sql", TestSeeds.TABLE)
                .migration("U3_1__sown.sql", "drop table sown;")
                .migration("R__one.sql", "create or replace view one as select 1 as one;");
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
        service.flyway("java", "4", configuration -> configuration.javaMigrations(new V4__Code()))
                .migration("U4__Code.sql", "drop table made_by_code;")
                .start();

        rollBack(RollbackAim.steps(1));

        assertThat(service.tables()).doesNotContain("made_by_code");
    }

    @Test
    void aMissingFileIsNamedBeforeAnythingIsUndone() {
        service.without("U1__plan.sql")
                .without("U2__account.sql")
                .flyway("java", "4", configuration -> configuration.javaMigrations(new V4__Code()))
                .migration("U4__Code.sql", "drop table made_by_code;")
                .start();

        assertThatRollingBack(RollbackAim.base())
                .isEqualTo(
                        """
                        default: There is no undo file for 2 (account), 1 (plan).
                          Why:  A version is undone by the file that says how, and by nothing else.
                          Next: Write U2__account.sql, U1__plan.sql, or stay above. Nothing was changed.""");
    }

    @Test
    void aJavaMigrationWithoutAFileIsNamedToo() {
        service.flyway("java", "4", configuration -> configuration.javaMigrations(new V4__Code()))
                .start();

        assertThatRollingBack(RollbackAim.steps(1))
                .isEqualTo(
                        """
                        default: There is no undo file for 4 (Code).
                          Why:  A version is undone by the file that says how, and by nothing else; also one that is Java code.
                          Next: Write U4__Code.sql, or stay above. Nothing was changed.""");
    }

    @Test
    void whatCannotBeUndoneInOneTransactionIsRefused() {
        service.migration("V4__idx.sql", "create index concurrently plan_id on plan (id);")
                .migration("U4__idx.sql", "drop index concurrently plan_id;")
                .start();

        assertThatRollingBack(RollbackAim.steps(2))
                .isEqualTo(
                        """
                        default: Migration 4 (idx) can't be undone in one transaction.
                          Why:  U4__idx.sql has a statement that PostgreSQL runs outside of transactions only, CONCURRENTLY for instance; broken off in the middle it would leave a part behind.
                          Next: Write it without (DROP INDEX instead of DROP INDEX CONCURRENTLY locks the table for a moment), or undo it by hand and record that: db stamp. Nothing was changed.""");
    }

    @Test
    void belowTheBaselineThereIsNothingToUndo() {
        service.init("-- seedbed:version 2\ncreate table plan (id int); create table account (id int);")
                .start();

        assertThatRollingBack(RollbackAim.to(Version.of("1")))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") can't be rolled back to 1: its history begins at 2.
                          Why:  That is its baseline: what it stands for came in one piece, and has no undo.
                          Next: Take 2 or above; db reset begins anew. Nothing was changed.""");
        assertThatRollingBack(RollbackAim.steps(2))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has one migration to undo, fewer than 2.
                          Why:  Its history begins at 2, its baseline, which can't be undone.
                          Next: For all of them: db rollback --to base. Nothing was changed.""");
    }

    @Test
    void aVersionThatIsNotAppliedIsNoAim() {
        service.init("-- seedbed:version 1\ncreate table plan (id int);").start();

        assertThatRollingBack(RollbackAim.to(Version.of("3")))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") can't be rolled back to 3: that version is not applied.
                          Why:  Applied are, from the top down: 3.1, 2, 1 (baseline).
                          Next: Take one of those, or base. Nothing was changed.""");
    }

    @Test
    void twoFilesForOneVersion() {
        service.migration("U2_0__again.sql", "drop table account;").start();

        assertThatRollingBack(RollbackAim.steps(2))
                .matches(
                        """
                        default: Two files undo the version 2(\\.0)?.
                          Why:  U2(_0__again|__account).sql
                                U2(_0__again|__account).sql
                          Next: Delete one of them, or give it the version that it undoes. Nothing was changed.""");
    }

    @Test
    void anUndoThatFailsIsRolledBackWhole() {
        service.migration("U2__account.sql", "drop table account;\nselect 1 / 0;")
                .start();

        Problem problem = problem(RollbackAim.steps(3), Protection.full());

        assertThat(service.normalised(String.valueOf(problem.getMessage())))
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

        Problem problem = problem(RollbackAim.base(), Protection.full());

        assertThat(problem.happened()).contains("lost its lock");
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
            stamp(two);
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

    private static void stamp(TestService service) {
        service.stampChange().to("dev");
    }

    @Test
    void aProtectedDatabaseIsNotRolledBackUnlessItsStampIsNamed() {
        service.environment("prod").start();

        assertThat(refused(Protection.full()))
                .isEqualTo(
                        """
                        default: db rollback is refused: The database "test" (schema "public") belongs to "prod", which is protected.
                          Why:  What it destroys does not come back by itself.
                          Next: If you are sure that it is the right database: --allow-protected=prod. Nothing was changed.""");
        assertThat(refused(Protection.allowing("staging")))
                .isEqualTo(
                        """
                        default: db rollback is refused: The database "test" (schema "public") belongs to "prod", which is protected.
                          Why:  It was allowed for "staging" (--allow-protected), and this is another one.
                          Next: If you are sure that it is the right database: --allow-protected=prod. Nothing was changed.""");

        assertThat(run(RollbackAim.steps(1), Protection.allowing("prod")).undone())
                .hasSize(1);
    }

    @Test
    void aDatabaseWithoutAStampIsNotRolledBack() {
        service.plainFlyway().migrate();

        assertThat(refused(Protection.allowing("dev")))
                .isEqualTo(
                        """
                        default: db rollback is refused: The database "test" (schema "public") has no stamp, so it may be anybody's.
                          Why:  It was there before Seedbed, or was first prepared under no environment, and nobody has said since which one it belongs to.
                          Next: If its data can go, say what it is: db stamp-environment dev. Nothing was changed.""");
    }

    private String refused(Protection protection) {
        String before = States.everything(service);
        Problem problem = problem(RollbackAim.steps(1), protection);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED);
        assertThat(States.everything(service)).isEqualTo(before);
        return service.normalised(String.valueOf(problem.getMessage()));
    }

    @Test
    void theDraftIsTheScriptOfWhatWouldRun() throws IOException {
        service.start();
        TestService run = service.elsewhere();
        run.start();
        String before = States.everything(service);
        Draft draft;
        try (Preparation preparation = service.preparation()) {
            draft = new Rollback(preparation).draft(RollbackAim.steps(2));
        }
        assertThat(States.everything(service)).isEqualTo(before);
        assertThat(draft.steps()).extracting(DraftStep::title).containsExactly("undo 3.1", "undo 2");
        assertThat(draft.steps().get(1).statements()).containsExactly("drop table account");

        StringBuilder script = new StringBuilder();
        draft.writeSql(script);
        Psql.run(service.database, script.toString());
        try (Preparation preparation = run.preparation()) {
            new Rollback(preparation).run(RollbackAim.steps(2), Protection.full());
        }

        assertThat(rows(service)).isEqualTo(rows(run));
        assertThat(service.tables()).isEqualTo(run.tables());
    }

    @Test
    void theDraftOfWhatCannotBeUndoneSaysSo() {
        service.without("U3_1__sown.sql").start();
        try (Preparation preparation = service.preparation()) {
            assertThat(catchThrowableOfType(Problem.class, () -> new Rollback(preparation).draft(RollbackAim.steps(1))))
                    .hasMessageStartingWith("default: There is no undo file for 3.1 (sown).");
        }
    }

    @Test
    void killedInTheMiddleItHasUndoneSomeVersionsWholeAndGoesOnLater() throws Exception {
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

    /** A migration that is Java code. */
    static final class V4__Code extends BaseJavaMigration {
        @Override
        public void migrate(Context context) throws Exception {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute("create table made_by_code (id int)");
            }
        }
    }

    private static String rows(TestService service) {
        return service.query("select concat_ws('|', installed_rank, version, description, type, script, checksum,"
                + " installed_by, success) from flyway_schema_history order by installed_rank");
    }

    private Rollback.Report rollBack(RollbackAim aim) {
        return run(aim, Protection.full());
    }

    private Rollback.Report run(RollbackAim aim, Protection protection) {
        try (Preparation preparation = service.preparation()) {
            return new Rollback(preparation).run(aim, protection);
        }
    }

    private Problem problem(RollbackAim aim, Protection protection) {
        return catchThrowableOfType(Problem.class, () -> run(aim, protection));
    }

    private AbstractStringAssert<?> assertThatRollingBack(RollbackAim aim) {
        String before = States.everything(service);
        Problem problem = problem(aim, Protection.full());
        assertThat(States.everything(service)).isEqualTo(before);
        return assertThat(service.normalised(String.valueOf(problem.getMessage())));
    }
}
