package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we leave behind is what Flyway itself would have left: it can be added to a project, and taken away again. */
class FlywayParityTest {

    @TempDir
    Path temporary;

    private TestService ours;

    @BeforeEach
    void aServiceWithEveryKindOfMigration() {
        ours = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key);")
                .migration("V1.1__add_a_column.sql", "alter table plan add column name text;")
                .migration("V2_3__.sql", "create table account (id int primary key);")
                .migration("R__view.sql", "create or replace view plans as select id from plan;");
    }

    @Test
    void afterUsFlywayFindsNothingToDo() {
        ours.start();

        assertThatFlywayFindsNothingToDo(ours);
    }

    @Test
    void afterFlywayWeFindNothingToDo() {
        ours.plainFlyway().migrate();

        PreparationReport first = ours.start();

        assertThat(first.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(ours.start().steps()).hasSize(1);
    }

    @Test
    void theHistoryTableIsFlywaysOwn() {
        assertThatBothHistoriesAreEqual("public");
    }

    @Test
    void repeatableMigrationsThatRunAgainAreRecordedAlike() {
        TestService theirs = ours.elsewhere();
        for (TestService service : List.of(ours, theirs)) {
            migrate(service, service == ours);
            service.migration("R__view.sql", "create or replace view plans as select id, name from plan;")
                    .migration("R__other.sql", "select 1;");
            migrate(service, service == ours);
        }

        assertThat(rows(ours, "public")).isEqualTo(rows(theirs, "public"));
        assertThatFlywayFindsNothingToDo(ours);
    }

    @Test
    void javaMigrationsAreRecordedAlike() {
        ours.flyway(
                "java-migrations",
                "V3__Fill",
                configuration -> configuration.javaMigrations(new V3__Fill(), new R__Refill()));

        assertThatBothHistoriesAreEqual("public");
        assertThat(ours.query("select id from plan order by 1")).isEqualTo("3\n4");
    }

    @Test
    void baselineMigrationsAreRecordedAlike() {
        ours.migration("B1.1__both.sql", "create table plan (id int primary key, name text);");

        assertThatBothHistoriesAreEqual("public");
    }

    @Test
    void aMissingSchemaIsCreatedAndRecordedAlike() {
        ours.inSchema("shop");

        assertThatBothHistoriesAreEqual("shop");
        assertThat(rows(ours, "shop")).startsWith("0||<< Flyway Schema Creation >>|SCHEMA|\"shop\"|");
    }

    @Test
    void twoMissingSchemasAreCreatedAndRecordedAlike() {
        ours.inSchema("shop")
                .flyway("schemas", "shop,\"Old Shop\"", configuration -> configuration.schemas("shop", "Old Shop"));

        assertThatBothHistoriesAreEqual("shop");
    }

    @Test
    void ofTwoSchemasTheMissingOneIsCreatedAndRecordedAlike() {
        ours.flyway("schemas", "public,more", configuration -> configuration.schemas("public", "more"));

        assertThatBothHistoriesAreEqual("public");
    }

    @Test
    void theDefaultSchemaMayBeAnotherThanTheFirst() {
        ours.flyway("schemas", "one,two", configuration -> configuration.schemas("one", "two"))
                .inSchema("two");

        assertThatBothHistoriesAreEqual("two");
        assertThat(ours.query("select schemaname from pg_tables where tablename = 'plan'"))
                .isEqualTo("two");
    }

    @Test
    void theRowOfAnInitSqlIsThatOfFlywaysBaseline() {
        ours.init("-- seedbed:version 1.1\ncreate table plan (id int primary key, name text);");
        TestService theirs = ours.elsewhere();
        theirs.execute("create table plan (id int primary key, name text)");

        ours.start();
        Flyway flyway = theirs.flyway("baseline", "1.1", configuration -> configuration.baselineVersion("1.1"))
                .plainFlyway();
        flyway.baseline();
        flyway.migrate();

        assertThat(rows(ours, "public")).isEqualTo(rows(theirs, "public"));
        assertThat(rows(ours, "public"))
                .startsWith("1|1.1|<< Flyway Baseline >>|BASELINE|<< Flyway Baseline >>||postgres|t");
        assertThat(catalog(ours, "public")).isEqualTo(catalog(theirs, "public"));
        assertThatFlywayFindsNothingToDo(ours);
    }

    @Test
    void anotherTableNameServes() {
        ours.historyNamed("Our History");

        ours.start();

        assertThat(ours.query("select count(*) from \"Our History\"")).isEqualTo("4");
        assertThat(ours.start().steps()).hasSize(1);
        assertThatFlywayFindsNothingToDo(ours);
    }

    @Test
    void whoInstalledMayBeConfigured() {
        ours.flyway("installed-by", "release 7", configuration -> configuration.installedBy("release 7"));

        assertThatBothHistoriesAreEqual("public");
    }

    @Test
    void longDescriptionsAreShortenedAlike() {
        ours.migration("V7__" + "long_".repeat(45) + ".sql", "select 1;");

        assertThatBothHistoriesAreEqual("public");
    }

    @Test
    void migrationsOnlyMarkedAsAppliedAreRecordedAlike() {
        ours.flyway("skip-executing-migrations", "true", FlywayParityTest::skipping);

        assertThatBothHistoriesAreEqual("public");
        assertThat(ours.tables()).isEmpty();
    }

    @Test
    void aDeletedRowMakesItsVersionPendingAgain() {
        ours.start();
        ours.execute("drop table account");
        ours.execute("insert into flyway_schema_history select 5, version, description, 'DELETE', script, checksum,"
                + " installed_by, now(), 0, true from flyway_schema_history where version = '2.3'");

        PreparationReport report = ours.start();

        assertThat(report.outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(ours.tables()).isEqualTo("account\nplan");
        assertThat(ours.history()).endsWith("2.3 DELETE t\n2.3 SQL t");
        assertThat(ours.start().steps()).hasSize(1);
        assertThatFlywayFindsNothingToDo(ours);
    }

    private void assertThatBothHistoriesAreEqual(String schema) {
        TestService theirs = ours.elsewhere();

        migrate(ours, true);
        migrate(theirs, false);

        assertThat(rows(ours, schema)).isEqualTo(rows(theirs, schema));
        assertThat(catalog(ours, schema)).isEqualTo(catalog(theirs, schema));
        assertThatFlywayFindsNothingToDo(ours);
        assertThat(infos(ours)).isEqualTo(infos(theirs));
        assertThat(theirs.start().outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(theirs.start().steps()).hasSize(1);
    }

    private static void migrate(TestService service, boolean withSeedbed) {
        if (withSeedbed) {
            service.start();
        } else {
            service.plainFlyway().migrate();
        }
    }

    private static void assertThatFlywayFindsNothingToDo(TestService service) {
        Flyway flyway = service.plainFlyway();
        flyway.validate();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    private static List<String> infos(TestService service) {
        return Arrays.stream(service.plainFlyway().info().all())
                .map(FlywayParityTest::describe)
                .toList();
    }

    private static String describe(MigrationInfo info) {
        return info.getVersion() + " " + info.getDescription() + " " + info.getType() + " " + info.getState() + " "
                + info.getChecksum() + " " + info.getInstalledRank();
    }

    /** All columns of the history but the two that tell the time. */
    private static String rows(TestService service, String schema) {
        return service.query("select concat_ws('|', installed_rank, coalesce(version, ''), description, type, script,"
                + " coalesce(checksum::text, ''), installed_by, success)"
                + " from " + schema + ".flyway_schema_history order by installed_rank");
    }

    /** Whatever the catalog says of the history table. */
    private static String catalog(TestService service, String schema) {
        String table = "'" + schema + ".flyway_schema_history'::regclass";
        return service.query("select concat_ws(' ', attnum, attname, format_type(atttypid, atttypmod), attnotnull,"
                + " pg_get_expr(adbin, adrelid)) from pg_attribute left join pg_attrdef on adrelid = attrelid"
                + " and adnum = attnum where attnum > 0 and attrelid = " + table
                + " union all select pg_get_indexdef(indexrelid) from pg_index where indrelid = " + table
                + " union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = "
                + table
                + " union all select concat_ws(' ', relkind, relpersistence, relowner::regrole, relacl, reloptions,"
                + " obj_description(oid)) from pg_class where oid = " + table + " order by 1");
    }

    @SuppressWarnings("deprecation") // users may still have it
    private static FluentConfiguration skipping(FluentConfiguration configuration) {
        return configuration.skipExecutingMigrations(true);
    }

    /** A migration written in Java. */
    public static final class V3__Fill extends BaseJavaMigration {
        @Override
        public void migrate(Context context) throws Exception {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("insert into plan values (3)");
            }
        }
    }

    /** A repeatable one, with a checksum of its own. */
    public static final class R__Refill extends BaseJavaMigration {
        @Override
        public Integer getChecksum() {
            return 42;
        }

        @Override
        public void migrate(Context context) throws Exception {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("insert into plan values (4)");
            }
        }
    }
}
