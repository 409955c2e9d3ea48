package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version is recorded in every state that a database can be in, and Flyway agrees. */
class VersionStampTest {

    private static final String ROWS =
            "select concat_ws('|', installed_rank, version, description, type, script, checksum,"
                    + " installed_by, success) from flyway_schema_history order by installed_rank";

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("V2__account.sql", "create table account (id int);")
                .migration("V3__document.sql", "create table document (id int);")
                .migration("R__names.sql", "create or replace view names as select 1 as one;");
    }

    @Test
    void anEmptyDatabaseIsTakenForOneAtHeadAsFlywayWouldDo() {
        TestService other = service.elsewhere();
        other.flyway("skip", "true", configuration -> configuration.skipExecutingMigrations(true))
                .plainFlyway()
                .migrate();

        VersionStamp.Report report = stamp(VersionStamp::toHead);

        assertThat(service.query(ROWS)).isEqualTo(other.query(ROWS));
        assertThat(service.tables()).isEmpty();
        assertThat(report.before()).isEqualTo(DatabaseState.Name.EMPTY);
        assertThat(report.recorded()).extracting(Migration::shortName).containsExactly("1", "2", "3", "names");
        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThatFlywaySees("1 Success", "2 Success", "3 Success", "null Success");
    }

    @Test
    void anUnmanagedDatabaseGetsAHistory() {
        service.execute("create table plan (id int); create table account (id int)");

        VersionStamp.Report report = stamp("2");

        assertThat(report.before()).isEqualTo(DatabaseState.Name.UNMANAGED);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t");
        assertThatFlywaySees("1 Success", "2 Success", "3 Pending", "null Pending");
        assertThat(service.plainFlyway().migrate().migrationsExecuted).isEqualTo(2);
    }

    @Test
    void aVersionThatOnlyTheInitSqlHasIsABaseline() {
        service.without("V1__plan.sql").without("V2__account.sql").init("-- seedbed:version 2\nselect 1;");
        service.execute("create table plan (id int); create table account (id int)");

        VersionStamp.Report report = stamp("2");

        assertThat(report.baseline()).isTrue();
        assertThat(service.history()).isEqualTo("2 BASELINE t");
        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.history()).isEqualTo("2 BASELINE t\n3 SQL t\nnames SQL t");
        assertThat(service.plainFlyway().validateWithResult().validationSuccessful)
                .isTrue();
    }

    @Test
    void aDatabaseThatIsBehindIsTakenForOneThatIsNot() {
        service.replica()
                .without("V2__account.sql")
                .without("V3__document.sql")
                .without("R__names.sql")
                .start();

        VersionStamp.Report report = stamp("2");

        assertThat(report.from()).contains(Version.of("1"));
        assertThat(service.tables()).isEqualTo("plan");
        assertThatFlywaySees("1 Success", "2 Success", "3 Pending", "null Pending");
    }

    @Test
    void downwardsTheVersionsAboveAreTakenBackAsFlywaysRepairDoes() {
        service.start();
        TestService repaired = service.elsewhere().migration("V4__more.sql", "create table more (id int)");
        repaired.start();
        repaired.without("V3__document.sql").plainFlyway().repair();

        VersionStamp.Report report = stamp("2");

        String deleted = "select concat_ws('|', version, description, type, script, checksum, installed_by,"
                + " execution_time, success) from flyway_schema_history where type = 'DELETE'";
        assertThat(service.query(deleted)).isEqualTo(repaired.query(deleted)).startsWith("3|document|DELETE|");
        assertThat(report.takenBack()).extracting(Migration::shortName).containsExactly("3");
        service.execute("drop table document");
        assertThatFlywaySees("1 Success", "2 Success", "3 Deleted", "null Success", "3 Pending");
        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.plainFlyway().validateWithResult().validationSuccessful)
                .isTrue();
        assertThat(service.plainFlyway().migrate().migrationsExecuted).isZero();
    }

    @Test
    void severalVersionsAreTakenBackFromTheTopDownAndMayRunAgainAndAgain() {
        service.start();
        for (int round = 0; round < 2; round++) {
            stamp("1");
            service.execute("drop table account; drop table document");
            assertThat(service.plainFlyway().migrate().migrationsExecuted).isEqualTo(2);
        }

        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(service.history())
                .isEqualTo("1 SQL t\n2 SQL t\n3 SQL t\nnames SQL t\n3 DELETE t\n2 DELETE t\n2 SQL t\n3 SQL t"
                        + "\n3 DELETE t\n2 DELETE t\n2 SQL t\n3 SQL t");
    }

    @Test
    void headOfOlderCodeIsRefusedAndItsNumberIsNot() {
        service.replica()
                .migration("V4__more.sql", "create table more (id int)")
                .start();

        assertThat(ToldProblem.withoutAChange(service, () -> stamp(VersionStamp::toHead))
                        .of(Problem.Kind.USAGE)
                        .text())
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is at 4, above the head of this code, 3.
                          Why:  To record head would take back what newer code has applied, and its next start would run that again.
                          Next: If that is meant, name the version: db stamp 3. Nothing was changed.""");

        VersionStamp.Report report = stamp("3");

        assertThat(report.before()).isEqualTo(DatabaseState.Name.AHEAD);
        assertThat(service.start().warnings()).isEmpty();
        assertThat(service.plainFlyway().validateWithResult().validationSuccessful)
                .isTrue();
    }

    @Test
    void migrationsOfAProtectedDatabaseAreTakenBackOnlyIfItsEnvironmentIsNamed() {
        service.environment("prod").start();

        assertThat(ToldProblem.withoutAChange(service, () -> stamp("1"))
                        .of(Problem.Kind.REFUSED)
                        .text())
                .isEqualTo(
                        """
                        default: db stamp is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  The next start would run again, on the schema as it is: 3 (document), 2 (account). Missing: --allow-protected=prod.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one: db stamp --allow-protected=prod. Nothing was changed.""");
        assertThat(stamp("3").changed()).isFalse();

        try (Preparation preparation = service.preparation()) {
            assertThat(new VersionStamp(preparation, Protection.allowing("prod"))
                            .to(Version.of("1"))
                            .takenBack())
                    .hasSize(2);
        }
        assertThat(stamp("3").recorded()).hasSize(2);
    }

    @Test
    void atTheVersionNothingIsChanged() {
        service.start();
        String before = service.query(ROWS);

        assertThat(stamp(VersionStamp::toHead).changed()).isFalse();
        assertThat(stamp("3").changed()).isFalse();

        assertThat(service.query(ROWS)).isEqualTo(before);
    }

    @Test
    void aVersionThatNobodyKnowsIsRefused() {
        assertThatStamping("7")
                .isEqualTo(
                        """
                        default: There is no version 7.
                          Why:  Code and database know 1, 2, 3.
                          Next: Take one of those, or head. Nothing was changed.""");
        assertThat(service.tables()).isEmpty();
    }

    @Test
    void aVersionBelowTheBaselineIsRefused() {
        service.init("-- seedbed:version 2\nselect 1;").start();

        assertThatStamping("1")
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") can't be at 1: its history begins at 2.
                          Why:  That is its baseline, and there are no migrations below it.
                          Next: Take 2 or above. Nothing was changed.""");
    }

    @Test
    void aDatabaseThatHasDivergedOrFailedIsRefusedAsAtAStart() {
        service.start();
        service.migration("V2__account.sql", "create table account (id bigint);");
        assertThatStamping("1").contains("and the code have diverged.");

        service.migration("V2__account.sql", "create table account (id int);");
        service.execute("update flyway_schema_history set success = false where version = '3'");
        assertThatStamping("1").contains("has a migration that broke half-way: 3 (document).");
    }

    @Test
    void theHistoryOfAnotherProtectedEnvironmentIsNotChanged() {
        service.environment("prod").start();
        service.environment("dev");

        assertThatStamping("1")
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") belongs to the environment "prod", and this service runs under "dev".
                          Why:  "prod" is protected: nothing is written to such a database under another environment.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If the service belongs to "prod", configure it: seedbed.datasources.default.environment: prod, or MICRONAUT_ENVIRONMENTS=prod.
                                If its data is no longer that of "prod", db help set-environment (add the dependency dev.seedbed:seedbed-cli) shows how to change its environment.""");
    }

    @Test
    void codeWithoutAnyVersionHasNoHead() {
        TestService empty = TestService.in(temporary);
        try (Preparation preparation = empty.preparation()) {
            assertThat(ToldProblem.by(empty, () -> new VersionStamp(preparation, Protection.full()).toHead())
                            .of(Problem.Kind.USAGE)
                            .text())
                    .isEqualTo(
                            """
                            default: There is no head to record.
                              Why:  The code has neither migrations nor init SQL.
                              Next: Write the first migration: db create add customer. Nothing was changed.""");
        }
    }

    private VersionStamp.Report stamp(String version) {
        return stamp(stamp -> stamp.to(Version.of(version)));
    }

    private VersionStamp.Report stamp(Function<VersionStamp, VersionStamp.Report> work) {
        try (Preparation preparation = service.preparation()) {
            return work.apply(new VersionStamp(preparation, Protection.full()));
        }
    }

    private AbstractStringAssert<?> assertThatStamping(String version) {
        return assertThat(ToldProblem.by(service, () -> stamp(version)).text());
    }

    private void assertThatFlywaySees(String... states) {
        List<String> seen = Arrays.stream(service.plainFlyway().info().all())
                .filter(info -> !info.getType().name().equals("DELETE"))
                .map(info -> info.getVersion() + " " + info.getState().getDisplayName())
                .toList();
        assertThat(seen).containsExactly(states);
    }
}
