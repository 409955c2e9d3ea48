package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which environment a database belongs to, who says so, and what follows from it. */
class StampTest {

    private static final String STAMP = "select coalesce(stamp, 'none') from seedbed_state";

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary).migration("V1__plan.sql", "create table plan (id int primary key);");
    }

    @Test
    void anEmptyDatabaseIsStampedByItsFirstPreparation() {
        service.environment("dev").start();

        assertThat(stamp()).isEqualTo("dev");
    }

    @Test
    void whoeverIsKilledRightAfterTheHistoryIsCreatedHasStampedTheDatabase() throws Exception {
        service.init("-- seedbed:version 1\nselect pg_sleep(60) /* init is slow */;");
        Process process = PreparingProcess.of(service, "dev", 0);
        service.untilRunning("init is slow");
        process.destroyForcibly().waitFor();

        assertThat(service.query("select count(*) from flyway_schema_history")).isEqualTo("0");
        assertThat(stamp()).isEqualTo("dev");
    }

    @Test
    void aStampOfTheFirstPreparationStays() {
        service.environment("dev").start();
        service.environment("test").start();

        assertThat(stamp()).isEqualTo("dev");
    }

    @Test
    void anEmptyDatabaseThatWasFirstPreparedUnderNoEnvironmentStaysUnstamped() {
        service.environment(TargetEnvironment.UNSET).start();
        service.environment("dev").start();

        assertThat(stamp()).isEqualTo("none");
    }

    @Test
    void aDatabaseThatWasThereBeforeIsNotStampedByAnyEnvironment() {
        service.plainFlyway().migrate();
        service.environment("dev").start();

        assertThat(stamp()).isEqualTo("none");
    }

    @Test
    void aDatabaseThatWasThereBeforeIsStampedByAProtectedEnvironment() {
        service.plainFlyway().migrate();
        service.environment("prod").start();

        assertThat(stamp()).isEqualTo("prod");
    }

    @Test
    void aDatabaseAtHeadThatNobodyHasStampedIsStampedByAProtectedEnvironment() {
        service.start();
        assertThat(stamp()).isEqualTo("none");

        PreparationReport report = service.environment("prod").start();

        assertThat(report.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(stamp()).isEqualTo("prod");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void aDatabaseThatIsAheadIsStampedByAProtectedEnvironmentToo() {
        service.replica()
                .migration("V2__more.sql", "create table more (id int);")
                .start();

        PreparationReport report = service.environment("prod").start();

        assertThat(report.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(report.warnings()).singleElement().asString().contains("is ahead of this code");
        assertThat(stamp()).isEqualTo("prod");
    }

    @Test
    void anAdoptedDatabaseIsStampedByAProtectedEnvironmentOnly() {
        service.execute("create table plan (id int primary key)");
        TestService other = service.elsewhere();
        other.execute("create table plan (id int primary key)");

        service.adopting("1").environment("prod").start();
        other.adopting("1").environment("dev").start();

        assertThat(stamp()).isEqualTo("prod");
        assertThat(other.query(STAMP)).isEqualTo("none");
    }

    @Test
    void nothingIsStampedWhereNothingIsToBeChanged() {
        service.plainFlyway().migrate();

        service.environment("prod").mode(Mode.VALIDATE).start();

        assertThat(service.query("select to_regclass('seedbed_state')")).isEqualTo("null");
    }

    @Test
    void whereTheStampCannotBeWrittenTheStartGoesOn() {
        service.plainFlyway().migrate();
        service.execute("alter database " + service.databaseName() + " set default_transaction_read_only = on");

        assertThat(service.environment("prod").start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void onAProtectedStampAStartUnderAnotherEnvironmentStopsBeforeItWrites() {
        service.environment("prod").start();
        service.migration("V2__more.sql", "create table more (id int);");

        assertThat(Told.by(service.environment("dev")::start))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") belongs to the environment "prod", and this service runs under "dev".
                          Why:  "prod" is protected: nothing is written to such a database under another environment.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If the service belongs to "prod", configure it: seedbed.datasources.default.environment: prod, or MICRONAUT_ENVIRONMENTS=prod.
                                If its data is no longer that of "prod", db help set-environment (add the dependency dev.seedbed:seedbed-cli) shows how to change its environment.""");
        assertThat(service.tables()).isEqualTo("plan");
        assertThat(service.history()).isEqualTo("1 SQL t");
    }

    @Test
    void onAProtectedStampTheFastPathStopsToo() {
        service.environment("prod").start();

        assertThat(Told.by(service.environment("dev")::start)).contains("belongs to the environment \"prod\"");
    }

    @Test
    void onAProtectedStampAStartWithoutEnvironmentStopsToo() {
        service.environment("prod").start();

        assertThat(Told.by(service.environment(TargetEnvironment.UNSET)::start))
                .contains("this service runs under \"unset\"");
    }

    @Test
    void oneProtectedEnvironmentIsAnotherThanTheNext() {
        service.environment("staging").start();

        assertThat(Told.by(service.environment("prod")::start)).contains("belongs to the environment \"staging\"");
    }

    @Test
    void everyModeRespectsAProtectedStamp() {
        service.environment("prod").start();

        for (Mode mode : Set.of(Mode.VALIDATE, Mode.WAIT)) {
            assertThat(Told.by(service.replica().environment("dev").mode(mode)::start))
                    .contains("belongs to the environment \"prod\"");
        }
    }

    @Test
    void whichStampsAreProtectedIsTheServicesOwnSetting() {
        service.environment("live").start();
        assertThat(service.environment("dev").start().outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(service.start().steps()).hasSize(1);

        service.environment(new TargetEnvironment("dev", Set.of("live")));

        assertThat(Told.by(service::start)).contains("belongs to the environment \"live\"");
    }

    @Test
    void aProtectedEnvironmentOnAnUnprotectedStampStartsWithAWarningAndLeavesIt() {
        service.environment("dev").start();
        service.environment("prod");
        String warning =
                "this service runs under \"prod\", but the database belongs to the environment \"dev\", which is not"
                        + " protected; if it belongs to \"prod\": UPDATE seedbed_state SET stamp = E'prod', or db set-environment"
                        + " prod (add the dependency dev.seedbed:seedbed-cli)";

        assertThat(service.start().warnings()).containsExactly(warning);
        PreparationReport fast = service.start();

        assertThat(fast.steps()).hasSize(1);
        assertThat(fast.warnings()).containsExactly(warning);
        service.migration("V2__more.sql", "create table more (id int);");
        assertThat(service.start().warnings()).containsExactly(warning);
        assertThat(stamp()).isEqualTo("dev");
    }

    @Test
    void byHandAnyUnprotectedEnvironmentIsChanged() {
        service.plainFlyway().migrate();

        assertThat(service.environmentChange().to("dev")).isEmpty();
        assertThat(stamp()).isEqualTo("dev");
        assertThat(service.environmentChange().to("prod")).contains("dev");
        assertThat(stamp()).isEqualTo("prod");
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void aProtectedEnvironmentIsNotTakenAwayUnlessItIsNamed() {
        service.environment("prod").start();
        service.environment("dev");

        assertThat(notSet(Optional.empty()))
                .isEqualTo(
                        """
                        default: db set-environment dev is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  Under "dev" nothing would protect its data from reset, recreate, rollback and the seeds of "dev".
                          Next: If this is the wrong database, correct the datasource's URL.
                                If its data may be lost, as in a copy of production, name the environment that it belongs to now with --allow-protected. Nothing was changed.""");
        assertThat(notSet(Optional.of("staging")))
                .isEqualTo(
                        """
                        default: db set-environment dev is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  It was allowed for "staging" (--allow-protected), and this is another one.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If its data may be lost, as in a copy of production, name the environment that it belongs to now with --allow-protected. Nothing was changed.""");
        assertThat(stamp()).isEqualTo("prod");

        assertThat(service.environmentChange(Optional.of("prod")).to("dev")).contains("prod");
        assertThat(stamp()).isEqualTo("dev");
    }

    @Test
    void aProtectedEnvironmentIsNotExchangedForAnotherOneEither() {
        service.environment("prod").start();

        assertThat(Told.by(() -> service.environmentChange().to("staging")))
                .startsWith("default: db set-environment staging is refused: ");
        assertThat(service.environmentChange().to("prod")).contains("prod");
    }

    @Test
    void everyChangeByHandIsRecorded() {
        service.environment("prod").start();
        service.environmentChange(Optional.of("prod")).to("dev");
        service.environmentChange().to("dev");
        service.environmentChange().to("qa");

        assertThat(service.query("select concat_ws(' ', changed_by, os_user, from_environment, to_environment)"
                        + " from seedbed_environment_history where changed_on > now() - interval '1 minute'"
                        + " order by changed_on"))
                .isEqualTo("postgres %1$s prod dev\npostgres %1$s dev qa".formatted(System.getProperty("user.name")));
        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    private String notSet(Optional<String> allowed) {
        return Told.by(() -> service.environmentChange(allowed).to("dev"));
    }

    @Test
    void aDatabaseStampedByHandBelongsToThatEnvironmentFromThenOn() {
        service.environment("dev").start();
        service.environmentChange().to("prod");

        assertThat(Told.by(service::start)).contains("belongs to the environment \"prod\"");
        assertThat(service.environment("prod").start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void anEmptyDatabaseMayBeStampedBeforeItsFirstPreparation() {
        service.environmentChange().to("prod");

        assertThat(Told.by(service.environment("dev")::start)).contains("belongs to the environment \"prod\"");
        assertThat(service.environment("prod").start().outcome()).isEqualTo(Outcome.INITIALISED);
    }

    @Test
    void aStateTableOfAnotherShapeIsCompleted() {
        service.environment("dev").start();
        service.execute("alter table seedbed_state drop column stamp, drop column head_stamp");

        PreparationReport slow = service.start();

        assertThat(slow.steps()).hasSizeGreaterThan(1);
        assertThat(stamp()).isEqualTo("none");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void aStateTableOfAnotherShapeIsCompletedBeforeAMigrationToo() {
        service.environment("prod").start();
        service.execute("alter table seedbed_state drop column stamp, drop column head_stamp");
        service.migration("V2__more.sql", "create table more (id int);");

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(stamp()).isEqualTo("prod");
    }

    private String stamp() {
        return service.query(STAMP);
    }
}
