package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be done, written down: the same database comes of it, and nothing is changed by writing. */
class DryRunTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary);
    }

    @Test
    void theStepsOfAnEmptyDatabaseWithTheirStatements() {
        service.environment("dev")
                .init(
                        """
                        -- seedbed:version 1
                        create table plan (id int);
                        COPY plan (id) FROM stdin;
                        1
                        2
                        \\.
                        """)
                .migration("V2__sown.sql", TestSeeds.TABLE + "\ninsert into plan values (3); -- the third")
                .seed(TestSeeds.sows("country"));

        DryRun dryRun = dryRun(Aim.head());

        assertThat(dryRun.state()).isEqualTo(new DatabaseState.Empty());
        assertThat(dryRun.problem()).isEmpty();
        assertThat(dryRun.steps())
                .extracting(DryRunStep::title)
                .containsExactly("set up tracking", "init 1", "migrate 2", "seed country");
        assertThat(dryRun.steps().get(1).statements())
                .containsExactly("create table plan (id int)", "COPY plan (id) FROM stdin -- 2 rows");
        assertThat(dryRun.steps().get(2).statements())
                .containsExactly("create table sown (number serial, name text)", "insert into plan values (3)");
        assertThat(dryRun.steps().get(3).reason()).contains("has not run yet");
        assertThat(dryRun.steps().get(3).hidden())
                .contains("runs test.country; its statements are known only when it runs");
        assertThat(service.query("select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void theScriptLeavesTheSameDatabaseAsTheRun() throws IOException {
        aLittleOfEverything();
        TestService run = service.elsewhere();
        String script = script(Aim.head().withoutSeeds());

        Psql.run(service.database, script);
        run.to(Aim.head().withoutSeeds());

        assertThat(everything(service)).isEqualTo(everything(run));
        assertThat(service.to(Aim.head().withoutSeeds()).outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(service.plainFlyway().validateWithResult().validationSuccessful)
                .isTrue();
    }

    @Test
    void theScriptOfALaterStepGoesOnFromWhereTheDatabaseIs() throws IOException {
        aLittleOfEverything();
        service.to(Aim.version(Version.of("2")));
        String script = script(Aim.version(Version.of("3")));

        assertThat(script)
                .contains("-- migrate 3\n")
                .doesNotContain("-- migrate 2\n")
                .doesNotContain("-- migrate 4\n");
        Psql.run(service.database, script);

        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t\n3 SQL t");
    }

    @Test
    void theScriptOfAnAdoption() throws IOException {
        aLittleOfEverything();
        service.execute("create table plan (id int, name text)");
        service.adopting("1");

        Psql.run(service.database, script(Aim.version(Version.of("2"))));

        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t");
    }

    private void aLittleOfEverything() {
        service.environment("dev")
                .init(
                        """
                        -- seedbed:version 1
                        SET standard_conforming_strings = on;
                        SELECT pg_catalog.set_config('search_path', '', false);
                        create table public.plan (id int, name text);
                        COPY public.plan (id, name) FROM stdin;
                        1\tit's; "free"
                        2\t\\N
                        \\.
                        insert into public.plan values (3, 'no semicolon behind it')
                        """)
                .flyway("placeholders", "owner", configuration -> configuration.placeholders(Map.of("who", "ann")))
                .migration(
                        "V2__more.sql",
                        """
                        create function f() returns text language plpgsql as $$ begin return 'a;b'; end $$;
                        insert into plan values (4, '${who}'); -- who else
                        COPY plan (id, name) FROM STDIN;
                        5\tfive
                        \\.
                        set search_path = pg_catalog
                        """)
                .migration("V3__idx.sql", "create index concurrently plan_id on plan (id);")
                .migration("V4__quotes.sql", "insert into plan values (6, E'back\\\\slash ' || f())")
                .migration("R__names.sql", "create or replace view names as select name from plan");
    }

    @Test
    void nothingIsToBeDoneAtHead() throws IOException {
        service.migration("V1__plan.sql", "create table plan (id int);").start();

        DryRun dryRun = dryRun(Aim.head());

        assertThat(dryRun.steps()).isEmpty();
        assertThat(dryRun.state()).isEqualTo(new DatabaseState.AtHead());
        assertThat(script(Aim.head())).isEmpty();
    }

    @Test
    void whyNothingWouldBeDoneIsAPartOfIt() {
        service.migration("V1__plan.sql", "create table plan (id int);").execute("create table other (id int)");

        DryRun dryRun = dryRun(Aim.head());

        assertThat(dryRun.state().name()).isEqualTo(DatabaseState.Name.UNMANAGED);
        assertThat(dryRun.problem()).hasValueSatisfying(problem -> assertThat(problem.happened())
                .contains("has objects, but no migration history."));
        assertThat(catchThrowableOfType(Problem.class, () -> script(Aim.head())))
                .hasMessageContaining("has objects, but no migration history.");
    }

    @Test
    void whatIsMigratedByCodeHasNoSql() {
        service.migration("V1__plan.sql", "create table plan (id int);")
                .flyway("java", "2", configuration -> configuration.javaMigrations(new V2__Names()));

        assertThat(dryRun(Aim.head()).steps().get(2).hidden())
                .contains("dev.seedbed.engine.prepare.DryRunTest$V2__Names is code, not SQL");
        Problem problem = catchThrowableOfType(Problem.class, () -> script(Aim.head()));
        assertThat(problem.getMessage())
                .isEqualTo(
                        """
                        There is no SQL for the step "migrate 2".
                          Why:  dev.seedbed.engine.prepare.DryRunTest$V2__Names is code, not SQL.
                          Next: Take the steps before it only (--to, with the version before it), or let the service run it.""");
    }

    @Test
    void callbacksAreStepsLikeAllOthers() throws IOException {
        service.migration("V1__plan.sql", "create table plan (id int);")
                .migration("R__one.sql", "insert into plan values (2);")
                .migration("afterVersioned.sql", "insert into public.plan values (1);")
                .migration("afterMigrate__b.sql", "set search_path = pg_catalog; insert into public.plan values (4);")
                .migration("afterMigrate__a.sql", "insert into plan values (3);");
        TestService run = service.elsewhere();

        assertThat(dryRun(Aim.head()).steps())
                .extracting(DryRunStep::title)
                .containsExactly(
                        "set up tracking",
                        "migrate 1",
                        "callback afterVersioned.sql",
                        "migrate one",
                        "callback afterMigrate__a.sql",
                        "callback afterMigrate__b.sql");
        Psql.run(service.database, script(Aim.head()));
        PreparationReport report = run.start();

        assertThat(report.steps())
                .extracting(PreparationReport.Timing::name)
                .containsSubsequence(
                        "migrate 1",
                        "callback afterVersioned.sql",
                        "migrate one",
                        "callback afterMigrate__a.sql",
                        "callback afterMigrate__b.sql");
        String rows = "select string_agg(id::text, ',' order by ctid) from plan";
        assertThat(service.query(rows)).isEqualTo("1,2,3,4").isEqualTo(run.query(rows));
    }

    @Test
    void thatCallbacksOfSingleMigrationsAreNotShownIsSaid() throws IOException {
        service.migration("V1__plan.sql", "create table plan (id int);")
                .migration("beforeEachMigrate.sql", "select 1;");

        assertThat(script(Aim.head()))
                .startsWith(
                        "-- Callbacks of single migrations and statements (beforeEachMigrate and others) would run as"
                                + " well; they are not shown.\n");
    }

    /** A migration that is Java code. */
    @SuppressWarnings("checkstyle:TypeName")
    static final class V2__Names extends BaseJavaMigration {
        @Override
        public void migrate(Context context) {}
    }

    private DryRun dryRun(Aim aim) {
        try (Preparation preparation = service.preparation().to(aim)) {
            return preparation.dryRun();
        }
    }

    private String script(Aim aim) throws IOException {
        StringBuilder script = new StringBuilder();
        dryRun(aim).writeSql(script);
        return script.toString();
    }

    private static String everything(TestService service) {
        return String.join(
                "\n",
                service.query(
                        "select concat_ws(' ', relname, relkind) from pg_class where relnamespace = 'public'::regnamespace order by 1"),
                service.query("select concat_ws('|', id, name) from plan order by id"),
                service.query("select name from names order by name"),
                service.query("select concat_ws('|', installed_rank, version, description, type, script, checksum,"
                        + " installed_by, success) from flyway_schema_history order by installed_rank"),
                service.query("select concat_ws('|', history_table, datasource, stamp) from seedbed_state"));
    }
}
