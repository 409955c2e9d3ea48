package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rollbacks that are refused before anything is undone, each with the whole message. */
class RefusedRollbackTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = UndoableService.in(temporary);
    }

    @Test
    void aMissingFileIsNamedBeforeAnythingIsUndone() {
        service.without("U1__plan.sql")
                .without("U2__account.sql")
                .flyway("java", "4", configuration -> configuration.javaMigrations(new UndoableService.V4__Code()))
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
        service.flyway("java", "4", configuration -> configuration.javaMigrations(new UndoableService.V4__Code()))
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
    void anUndoFileThatNobodyHasWrittenIsRefused() {
        service.migration("U2__account.sql", "-- takes back what V2__account.sql does\n")
                .start();

        assertThatRollingBack(RollbackAim.steps(2))
                .isEqualTo(
                        """
                        default: The undo file of 2 (account) has no statement.
                          Why:  U2__account.sql would leave everything as V2__account.sql has made it, and the next migration would stumble over that.
                          Next: Write what takes it back; where there is nothing to take back, a statement that does nothing says so: SELECT 1. Nothing was changed.""");
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
                          Next: Take 2 or above, or start from nothing: db reset. Nothing was changed.""");
        assertThatRollingBack(RollbackAim.steps(2))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has one migration to undo, fewer than 2.
                          Why:  Its history begins at 2, its baseline, which can't be undone.
                          Next: For all of them: db rollback --to base. Nothing was changed.""");
    }

    @Test
    void whereNothingIsAboveTheBaselineThereIsNothingToRollBack() {
        service.init("-- seedbed:version 3.1\ncreate table plan (id int); create table account (id int);")
                .start();

        assertThatRollingBack(RollbackAim.steps(1))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has no migration to undo, fewer than 1.
                          Why:  Its history begins at 3.1, its baseline, which can't be undone.
                          Next: See which versions are applied: db status. Nothing was changed.""");
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
    void aProtectedDatabaseIsNotRolledBackUnlessItsEnvironmentIsNamed() {
        service.environment("prod").start();

        assertThat(refused(Protection.full()))
                .isEqualTo(
                        """
                        default: db rollback is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  What the command destroys does not come back by itself. Missing: --allow-protected=prod.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one: db rollback --allow-protected=prod. Nothing was changed.""");
        assertThat(refused(Protection.allowing("staging")))
                .isEqualTo(
                        """
                        default: db rollback is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  It was allowed for "staging" (--allow-protected), and this is another one.
                                What the command destroys does not come back by itself. Missing: --allow-protected=prod.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one: db rollback --allow-protected=prod. Nothing was changed.""");

        assertThat(UndoableService.rollBack(service, RollbackAim.steps(1), Protection.allowing("prod"))
                        .undone())
                .hasSize(1);
    }

    @Test
    void aDatabaseThatBelongsToNoEnvironmentIsNotRolledBack() {
        service.plainFlyway().migrate();

        assertThat(refused(Protection.allowing("dev")))
                .isEqualTo(
                        """
                        default: db rollback is refused: The database "test" (schema "public") belongs to no environment, so its data may be anyone's.
                          Why:  It existed before Seedbed, or was first prepared without an environment.
                          Next: If its data may be lost, set the environment that it belongs to: db set-environment <environment>. Nothing was changed.""");
    }

    @Test
    void aProtectedDatabaseIsNotRolledBackFromAnotherEnvironmentEvenIfItIsNamed() {
        service.environment("prod").start();
        service.environment("dev");

        assertThat(refused(Protection.allowing("prod")))
                .isEqualTo(
                        """
                        default: db rollback is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  What the command destroys does not come back by itself. Missing: --environment prod (the service runs under "dev").
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one: db rollback --environment prod --allow-protected=prod. Nothing was changed.""");
    }

    private String refused(Protection protection) {
        return told(RollbackAim.steps(1), protection).of(Problem.Kind.REFUSED).text();
    }

    private AbstractStringAssert<?> assertThatRollingBack(RollbackAim aim) {
        return assertThat(told(aim, Protection.full()).text());
    }

    private ToldProblem told(RollbackAim aim, Protection protection) {
        return ToldProblem.withoutAChange(service, () -> UndoableService.rollBack(service, aim, protection));
    }
}
