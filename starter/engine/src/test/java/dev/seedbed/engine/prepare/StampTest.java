package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
                          Why:  The stamp "prod" is protected: nothing is written to such a database under another environment.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If the service belongs to "prod", say so: seedbed.datasources.default.environment: prod, or MICRONAUT_ENVIRONMENTS=prod.
                                If the database does not belong to "prod" any more, change its stamp: db stamp-environment dev (add the dependency dev.seedbed:seedbed-cli)""");
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
                .contains("this service runs under \"unset\"")
                .endsWith("change its stamp: db stamp-environment <name> (add the dependency dev.seedbed:seedbed-cli)");
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
                "this service runs under \"prod\", but the database is stamped \"dev\", which nothing protects;"
                        + " if it belongs to \"prod\": UPDATE seedbed_state SET stamp = E'prod', or db stamp-environment prod"
                        + " (add the dependency dev.seedbed:seedbed-cli)";

        assertThat(service.start().warnings()).containsExactly(warning);
        PreparationReport fast = service.start();

        assertThat(fast.steps()).hasSize(1);
        assertThat(fast.warnings()).containsExactly(warning);
        service.migration("V2__more.sql", "create table more (id int);");
        assertThat(service.start().warnings()).containsExactly(warning);
        assertThat(stamp()).isEqualTo("dev");
    }

    @Test
    void byHandAnyStampIsChanged() {
        service.plainFlyway().migrate();

        assertThat(service.stampChange().to("dev")).isEmpty();
        assertThat(stamp()).isEqualTo("dev");
        assertThat(service.stampChange().to("prod")).contains("dev");
        assertThat(stamp()).isEqualTo("prod");
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void aDatabaseStampedByHandBelongsToThatEnvironmentFromThenOn() {
        service.environment("dev").start();
        service.stampChange().to("prod");

        assertThat(Told.by(service::start)).contains("belongs to the environment \"prod\"");
        assertThat(service.environment("prod").start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void anEmptyDatabaseMayBeStampedBeforeItsFirstPreparation() {
        service.stampChange().to("prod");

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
