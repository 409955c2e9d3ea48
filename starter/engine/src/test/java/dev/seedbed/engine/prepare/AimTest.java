package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrating only so far, and not a step further. */
class AimTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("V2__account.sql", "create table account (id int);")
                .migration("V3__sown.sql", TestSeeds.TABLE)
                .migration("R__names.sql", "create or replace view names as select name from sown;")
                .seed(TestSeeds.sows("country"));
    }

    @Test
    void aVersionIsReachedAndNotPassed() {
        PreparationReport report = service.to(version("2"));

        assertThat(service.tables()).isEqualTo("account\nplan");
        assertThat(report.outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(report.state()).isEqualTo(DatabaseState.Name.BEHIND);
        assertThat(report.version()).isEqualTo("2");
    }

    @Test
    void stepsAreCounted() {
        service.to(Aim.steps(1));
        assertThat(service.history()).isEqualTo("1 SQL t");

        service.to(Aim.steps(1));
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t");
    }

    @Test
    void repeatableMigrationsAndSeedsRunWhereTheLastVersionIsReached() {
        service.to(Aim.steps(2));
        assertThat(service.query("select count(*) from seedbed_seed_history")).isEqualTo("0");

        service.to(version("3"));

        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3 SQL t\nnames SQL t");
        assertThat(service.sown()).isEqualTo("country");
    }

    @Test
    void initSqlComesFirstAndIsNoStep() {
        service.init("-- seedbed:version 1\ncreate table plan (id int);");

        service.to(Aim.steps(1));

        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t");
    }

    @Test
    void withoutSeedsTheSchemaIsBroughtToHeadAndTheNextStartSeeds() {
        PreparationReport report = service.to(Aim.head().withoutSeeds());

        assertThat(report.state()).isEqualTo(DatabaseState.Name.AT_HEAD);
        assertThat(service.sown()).isEmpty();

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(service.sown()).isEqualTo("country");
    }

    @Test
    void atHeadWithoutSeedsIsOneLook() {
        service.start();

        assertThat(service.to(Aim.head().withoutSeeds()).steps())
                .extracting(PreparationReport.Timing::name)
                .containsExactly("inspect");
    }

    @Test
    void nothingIsDoneWhereTheDatabaseIsThereAlready() {
        service.to(version("2"));

        assertThat(service.to(version("2")).outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t");
        service.start();
        assertThat(service.to(version("3")).outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(service.to(Aim.steps(1)).outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void itActsAlsoWhereTheServiceOnlyWaits() {
        service.mode(Mode.WAIT).to(version("1"));

        assertThat(service.tables()).isEqualTo("plan");
    }

    @Test
    void aVersionThatNobodyKnows() {
        assertThatAiming("4")
                .isEqualTo(
                        """
                        default: There is no version 4.
                          Why:  Code and database know 1, 2, 3.
                          Next: Take one of those, or head. Nothing was changed.""");
        assertThat(service.tables()).isEmpty();
    }

    @Test
    void aVersionBelowTheCurrentOne() {
        service.start();

        assertThatAiming("1")
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is at 3 already, above 1.
                          Why:  Migrating goes upwards only.
                          Next: To go down, roll back: db rollback --to 1. Nothing was changed.""");
    }

    @Test
    void aVersionBelowTheCurrentOneWhileMoreIsPending() {
        service.to(version("2"));

        assertThatAiming("1").contains("is at 2 already, above 1.");
    }

    @Test
    void aVersionBelowTheInitSqls() {
        service.init("-- seedbed:version 2\ncreate table plan (id int); create table account (id int);");

        assertThatAiming("1")
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is empty, and can't be brought to 1: the init SQL stands for 2.
                          Why:  An empty database begins with the init SQL, and goes on from there.
                          Next: Take 2 or above, or replay the migrations: no init SQL (init:, with nothing behind it). Nothing was changed.""");
        assertThat(service.tables()).isEmpty();
    }

    @Test
    void adoptingTakesTheInitSqlsVersionWhereNoneIsGiven() {
        service.init("-- seedbed:version 2\nselect 1;")
                .execute("create table plan (id int); create table account (id int)");

        service.run(service.preparation().adopting(Optional.empty()));

        assertThat(service.history()).isEqualTo("2 BASELINE t\n3 SQL t\nnames SQL t");
    }

    @Test
    void adoptingWithoutAnyVersionStopsAsAStartDoes() {
        service.execute("create table plan (id int)");

        ToldProblem told =
                ToldProblem.by(service, () -> service.run(service.preparation().adopting(Optional.empty())));

        assertThat(told.of(Problem.Kind.FAILED).problem().happened())
                .contains("has objects, but no migration history.");
    }

    private AbstractStringAssert<?> assertThatAiming(String version) {
        return assertThat(ToldProblem.by(service, () -> service.to(version(version)))
                .of(Problem.Kind.USAGE)
                .text());
    }

    private static Aim version(String version) {
        return Aim.version(Version.of(version));
    }
}
