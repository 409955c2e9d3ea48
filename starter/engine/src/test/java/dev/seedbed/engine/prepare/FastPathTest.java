package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.RunMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fast path is taken when nothing has changed, and never when something has. */
class FastPathTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aServiceAtHead() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key);" + TestSeeds.TABLE)
                .migration("V2__account.sql", "create table account (id int primary key);")
                .init("-- seedbed:version 1\ncreate table plan (id int primary key);" + TestSeeds.TABLE)
                .environment("dev")
                .seed(TestSeeds.sows("country"));
        service.start();
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void anAddedMigrationIsNoticed() {
        service.migration("V3__more.sql", "create table more (id int);");

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void anEditedMigrationIsNoticed() {
        service.migration("V2__account.sql", "create table account (id bigint primary key);");

        assertThatThrownBy(service::start)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("V2__account.sql was changed");
    }

    @Test
    void aRemovedMigrationIsNoticed() {
        service.migration("V3__more.sql", "create table more (id int);").start();
        service.without("V2__account.sql");

        assertThatThrownBy(service::start)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not have it any more");
    }

    @Test
    void anEditedInitSqlIsNoticed() {
        service.init("-- seedbed:version 1\ncreate table plan (id bigint primary key);");

        assertThat(isFast(service)).isFalse();
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void aChangedHistoryRowIsNoticed() {
        service.execute("update flyway_schema_history set checksum = 1 where version = '2'");

        assertThatThrownBy(service::start)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("checksum 1 in the history");
    }

    @Test
    void aDeletedHistoryRowIsNoticed() {
        service.execute("drop table account");
        service.execute("delete from flyway_schema_history where version = '2'");

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
    }

    @Test
    void aChangedPlaceholderIsNoticed() {
        service.flyway("placeholders.tier", "gold", configuration -> configuration.placeholders(Map.of("tier", "gold")))
                .migration("R__tier.sql", "comment on table plan is '${tier}';")
                .start();
        assertThat(isFast(service)).isTrue();

        service.flyway(
                "placeholders.tier", "silver", configuration -> configuration.placeholders(Map.of("tier", "silver")));

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.query("select obj_description('plan'::regclass)")).isEqualTo("silver");
    }

    @Test
    void aChangedSettingOfFlywayIsNoticed() {
        service.flyway("out-of-order", "true", configuration -> configuration.outOfOrder(true));

        assertThat(isFast(service)).isFalse();
    }

    @Test
    void anotherVersionOfFlywayMakesNoDifference() {
        CodeSide ours = codeSide(getClass().getClassLoader());
        CodeSide other = codeSide(new ClassLoader(getClass().getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return name.endsWith("version.txt")
                        ? new ByteArrayInputStream("10.99.0".getBytes(StandardCharsets.UTF_8))
                        : super.getResourceAsStream(name);
            }
        });

        assertThat(ours.fingerprint().value()).isEqualTo(other.fingerprint().value());
    }

    @Test
    void aCallbackThatRunsOnEveryStartTurnsTheFastPathOff() {
        service.migration(
                "afterMigrate.sql", "create table if not exists calls (id serial); insert into calls default values;");

        service.start();
        service.start();

        assertThat(service.query("select count(*) from calls")).isEqualTo("2");
    }

    @Test
    void aCallbackThatOnlyFollowsAMigrationLeavesTheFastPathOn() {
        service.migration("afterEachMigrate.sql", "select 1;").start();

        assertThat(isFast(service)).isTrue();
    }

    @Test
    void aLocationThatCannotBeListedTurnsTheFastPathOff() {
        CodeSide code =
                new CodeSide(getClass().getClassLoader(), List.of("s3:bucket"), Map.of(), List.of(), Optional.empty());

        assertThat(code.fingerprint().cannotVouch())
                .contains("the location s3:bucket is neither on the class path nor in the file system");
    }

    @Test
    void ofALocationWithWildcardsTheFilesThatMatchCount() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("wild/one"));
        Files.writeString(folder.resolve("V1__x.sql"), "select 1");

        assertThat(wild().hasFiles()).isTrue();
        assertThat(wild().fingerprint().cannotVouch()).isEmpty();
        String before = wild().fingerprint().value();
        Files.writeString(folder.resolve("README.sql"), "not a migration");
        assertThat(wild().fingerprint().value()).isEqualTo(before);
        Files.writeString(folder.resolve("V1__x.sql"), "select 2");
        assertThat(wild().fingerprint().value()).isNotEqualTo(before);
    }

    private CodeSide wild() {
        return new CodeSide(
                getClass().getClassLoader(),
                List.of("filesystem:" + temporary + "/wild/*/V*.sql"),
                Map.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void anotherSchemaOfTheSearchPathIsNotTakenForTheCurrentOne() {
        service.execute("create schema postgres");

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(report.schema()).isEqualTo("postgres");
    }

    @Test
    void aTargetThatChangesIsNoticed() {
        service.flyway("target", "1", configuration -> configuration.target("1"));

        assertThat(isFast(service)).isFalse();
    }

    @Test
    void anotherVersionOfASeedIsNoticed() {
        service.seed(TestSeeds.sows("country", "2", RunMode.ON_CHANGE));

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void anotherRunModeOrEnvironmentOfASeedIsNoticed() {
        service.seed(TestSeeds.sows("country", "1", RunMode.ONCE));
        assertThat(isFast(service)).isFalse();
        assertThat(isFast(service)).isTrue();

        service.seed(TestSeeds.sows("country", "1", RunMode.ONCE, "dev"));
        assertThat(isFast(service)).isFalse();
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void aNewSeedIsNoticed() {
        service.seed(TestSeeds.sows("currency"));

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void aSeedThatIsGoneIsNoticed() {
        service.withoutSeed("country");

        assertThat(isFast(service)).isFalse();
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void aChangedRowOfTheLedgerIsNoticed() {
        service.execute("update seedbed_seed_history set version = '0'");

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
    }

    @Test
    void aDeletedRowOfTheLedgerIsNoticed() {
        service.execute("delete from seedbed_seed_history");

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
    }

    @Test
    void aFailureInTheLedgerIsNoticed() {
        service.execute(
                "update seedbed_seed_history set failed_version = '1', failed_on = now(), failure = 'it broke'");

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void aLedgerThatIsGoneIsNoticed() {
        service.execute("drop table seedbed_seed_history");

        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void anotherStampIsNoticed() {
        service.environmentChange().to("demo");

        assertThat(isFast(service)).isFalse();
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void anotherEnvironmentIsNoticed() {
        service.environment("test");

        assertThat(isFast(service)).isFalse();
        assertThat(isFast(service)).isTrue();
    }

    @Test
    void oneStatementIsAllThatReachesTheServer() {
        service.execute("create extension pg_stat_statements");
        service.execute(
                "select pg_stat_statements_reset(0, oid, 0) from pg_database where datname = current_database()");

        assertThat(isFast(service)).isTrue();

        assertThat(service.query("select query || ' | ' || calls from pg_stat_statements s"
                        + " join pg_database d on d.oid = s.dbid where datname = current_database()"
                        + " and query not like '%pg_stat_statements%' and query not like 'SET %'"))
                .startsWith("-- Whether the last run that ended at head was this code's")
                .endsWith(" | 1")
                .doesNotContain(" | 1\n");
    }

    private CodeSide codeSide(ClassLoader loader) {
        return new CodeSide(loader, List.of(), Map.of(), List.of(), Optional.empty());
    }

    private static boolean isFast(TestService service) {
        return service.start().steps().size() == 1;
    }
}
