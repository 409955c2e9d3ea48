package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.States;
import dev.seedbed.engine.prepare.TargetEnvironment;
import dev.seedbed.engine.prepare.TestSeeds;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything is dropped and made anew, and what was not ours to drop stays. */
class ResetTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .environment("dev")
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("V2__account.sql", "create table account (id int);");
    }

    @Test
    void whatWouldBeDestroyedIsToldWithItsRows() {
        service.migration("V3__all.sql", everyKind()).start();
        service.execute("insert into account select generate_series(1, 7); analyze;"
                + "create schema other; create view other.names as select id from account;"
                + "create table other.child (id int references keyed (id));"
                + "create extension citext; create extension pg_stat_statements");
        String before = States.everything(service);

        Destruction destruction = destruction(Protection.full());

        assertThat(service.normalised(destruction.database())).isEqualTo("The database \"test\" (schema \"public\")");
        assertThat(destruction.stamp()).contains("dev");
        assertThat(destruction.tables())
                .contains(
                        new Destruction.Table("public", "account", 7, true),
                        new Destruction.Table("public", "plan", 0, true),
                        new Destruction.Table("public", "parted", 2, true),
                        new Destruction.Table("public", "flyway_schema_history", 3, true))
                .extracting(Destruction.Table::name)
                .containsExactly(
                        "account",
                        "flyway_schema_history",
                        "keyed",
                        "parted",
                        "plan",
                        "seedbed_seed_history",
                        "seedbed_state",
                        "with;quote");
        assertThat(destruction.rows()).isEqualTo(13);
        assertThat(destruction.others())
                .containsExactly(
                        "aggregate public.total(integer)",
                        "collation public.plain",
                        "function public.plus(integer,integer)",
                        "function public.shout(pg_catalog.text)",
                        "materialized view public.kept",
                        "operator public.<+>(integer,integer)",
                        "procedure public.nothing()",
                        "sequence public.numbers",
                        "text search configuration public.words",
                        "type public.colour",
                        "type public.pair",
                        "type public.positive",
                        "view public.names");
        assertThat(destruction.elsewhere())
                .containsExactly("table constraint child_id_fkey on other.child", "view other.names");
        assertThat(States.everything(service)).isEqualTo(before);
    }

    @Test
    void everythingIsDroppedAndPreparedAndSeeded() {
        service.migration("V3__all.sql", everyKind())
                .migration("V4__sown.sql", TestSeeds.TABLE)
                .seed(TestSeeds.sows("country"))
                .start();
        String fresh = objects();
        service.execute("create table left_over (id int); create view on_top as select * from left_over;"
                + "insert into sown (name) values ('by hand'); create type mood as enum ('good')");

        PreparationReport report = reset(Protection.full());

        assertThat(objects()).isEqualTo(fresh);
        assertThat(service.sown()).isEqualTo("country");
        assertThat(report.outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.progress).contains("dropped everything in public");
        assertThat(service.isLocked()).isFalse();
        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void grantsDefaultPrivilegesAndExtensionsStay() {
        String role = service.database.name() + "_reader";
        service.execute("create role " + role + "; create schema app; grant usage on schema app to " + role
                + "; alter default privileges in schema app grant select on tables to " + role
                + "; create extension citext schema app; comment on schema app is 'ours'");
        service.inSchema("app").start();

        reset(Protection.full());

        assertThat(service.query("select has_schema_privilege('" + role + "', 'app', 'USAGE')"))
                .isEqualTo("t");
        assertThat(service.query("select has_table_privilege('" + role + "', 'app.plan', 'SELECT')"))
                .isEqualTo("t");
        assertThat(service.query("select obj_description('app'::regnamespace)")).isEqualTo("ours");
        assertThat(service.query("select 'a'::app.citext operator(app.=) 'A'::app.citext"))
                .isEqualTo("t");
        service.execute("drop owned by " + role + "; drop role " + role);
    }

    @Test
    void theSchemaIsNotMadeAnew() {
        String role = service.database.name() + "_reader";
        service.execute("create role " + role + "; grant create on schema public to " + role
                + "; alter default privileges in schema public grant select on tables to " + role);
        service.start();
        String schema = "select concat_ws(' ', oid, nspowner, nspacl) from pg_namespace where nspname = 'public'";
        String before = service.query(schema);

        reset(Protection.full());

        assertThat(service.query(schema)).isEqualTo(before).contains(role);
        assertThat(service.query("select has_table_privilege('" + role + "', 'plan', 'SELECT')"))
                .isEqualTo("t");
        service.execute("drop owned by " + role + "; drop role " + role);
    }

    @Test
    void otherSchemasStay() {
        service.start();
        service.execute("create schema other; create table other.kept (id int)");

        reset(Protection.full());

        assertThat(service.query("select to_regclass('other.kept') is not null"))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void eachStateEndsAtHead(Name state) {
        States.bring(service, state);
        if (state == Name.UNMANAGED) {
            service.environmentChange().to("dev");
        }

        reset(Protection.full());

        assertThat(service.tables()).isEqualTo("account\nplan");
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t");
        assertThat(service.plainFlyway().validateWithResult().validationSuccessful)
                .isTrue();
    }

    @Test
    void theRecordOfItsEnvironmentsStays() {
        service.start();
        service.environmentChange().to("qa");

        reset(Protection.full());

        assertThat(service.query("select from_environment || ' ' || to_environment from seedbed_environment_history"))
                .isEqualTo("dev qa");
        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void itsEnvironmentStays() {
        service.start();

        reset(Protection.full(), "test");

        assertThat(service.query("select stamp from seedbed_state")).isEqualTo("dev");
    }

    @Test
    void killedRightAfterTheDropsItIsFinishedByTheNextStart() throws Exception {
        service.init("-- seedbed:version 1\nselect pg_sleep(60) /* init is slow */; create table plan (id int);");
        service.execute("create table plan (id int); create table account (id int)");
        service.environmentChange().to("dev");

        BackgroundReset reset = BackgroundReset.of(service);
        service.untilRunning("init is slow");
        service.cutWhoHoldsTheLock();
        service.cutWhoRuns("init is slow");
        assertThat(reset.problem().happened()).contains("connection to the database broke");

        assertThat(service.tables()).isEmpty();
        assertThat(service.query("select stamp from seedbed_state")).isEqualTo("dev");
        service.init("-- seedbed:version 1\ncreate table plan (id int);").start();
        assertThat(service.tables()).isEqualTo("account\nplan");
    }

    @Test
    void aDropThatFailsLeavesEverything() {
        service.start();
        service.execute("create extension citext; create schema other;"
                + "create function other.f() returns event_trigger language plpgsql as $$ begin"
                + " if exists (select from pg_event_trigger_dropped_objects() where object_name = 'plan')"
                + " then raise exception 'not this one'; end if; end $$;"
                + "create event trigger keep on sql_drop execute function other.f()");

        ToldProblem told = ToldProblem.withoutAChange(service, () -> reset(Protection.full()));

        assertThat(told.problem().why()).contains("not this one");
    }

    @Test
    void whoLosesTheLockDestroysNothing() {
        service.statementLockTimeout(Duration.ofSeconds(30)).start();
        BlockedTable.hold(service, "plan", Duration.ofSeconds(5));

        BackgroundReset reset = BackgroundReset.of(service);
        service.untilRunning("drop table");
        service.cutWhoHoldsTheLock();

        assertThat(reset.problem().happened()).contains("lost its lock");
        assertThat(service.tables()).isEqualTo("account\nplan");
    }

    @Test
    void aTableThatIsInUseIsNotWaitedForForEver() throws SQLException {
        service.statementLockTimeout(Duration.ofMillis(300)).start();
        service.execute("insert into plan values (1); analyze plan");
        try (Connection somebody = service.database.connect();
                Statement statement = somebody.createStatement()) {
            statement.execute("set application_name = 'a report'; begin; lock table plan");

            assertThat(destruction(Protection.full()).tables())
                    .contains(new Destruction.Table("public", "plan", 1, false));
            assertThat(ToldProblem.withoutAChange(service, () -> reset(Protection.full()))
                            .text())
                    .matches(
                            """
                            default: The database "test" \\(schema "public"\\) is in use, and was not reset\\.
                              Why:  ERROR: canceling statement due to lock timeout, within 300 ms\\. Connected are:
                                    server process \\d+, user "postgres", "a report", from \\S+
                              Next: End them, and reset it again\\. Nothing was changed\\.""");
        }
    }

    @Test
    void aProtectedDatabaseIsNotReset() {
        service.environment("prod").start();

        assertThat(refused(Protection.full()))
                .isEqualTo(
                        """
                        default: db reset is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  What the command destroys does not come back by itself. Missing: --allow-protected=prod.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one: db reset --allow-protected=prod. Nothing was changed.""");
        assertThat(refused(Protection.allowing("staging")))
                .contains("It was allowed for \"staging\" (--allow-protected), and this is another one.");

        assertThat(reset(Protection.allowing("prod")).outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.query("select stamp from seedbed_state")).isEqualTo("prod");
    }

    @Test
    void aProtectedDatabaseIsNotResetFromAnotherEnvironmentWhateverIsAllowed() {
        service.environment("prod").start();
        service.environment("dev");

        assertThat(refused(Protection.allowing("prod")))
                .isEqualTo(
                        """
                        default: db reset is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  What the command destroys does not come back by itself. Missing: --environment prod (the service runs under "dev").
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one: db reset --environment prod --allow-protected=prod. Nothing was changed.""");
    }

    @Test
    void aDatabaseThatBelongsToNoEnvironmentIsNotReset() {
        service.execute("create table customer (id int)");

        assertThat(refused(Protection.full())).contains("belongs to no environment, so its data may be anyone's.");
        assertThat(refused(Protection.allowing("dev")))
                .contains("belongs to no environment, so its data may be anyone's.");
    }

    @Test
    void anEmptyDatabaseThatBelongsToNoEnvironmentIsPrepared() {
        assertThat(reset(Protection.full()).outcome()).isEqualTo(Outcome.INITIALISED);
    }

    @Test
    void whichEnvironmentsAreProtectedIsTheServicesOwnSetting() {
        service.environment(new TargetEnvironment("live", Set.of("live"))).start();

        assertThat(refused(Protection.full())).contains("belongs to the environment \"live\", which is protected.");
    }

    private static String everyKind() {
        return """
                create type colour as enum ('red');
                create type pair as (a int, b int);
                create domain positive as int check (value > 0);
                create sequence numbers;
                create table keyed (id int primary key, of colour, p positive);
                create table parted (id int) partition by range (id);
                create table parted_one partition of parted for values from (1) to (10);
                insert into parted values (1), (2);
                create table "with;quote" ("a b" int generated always as identity);
                create view names as select id from plan;
                create materialized view kept as select id from plan;
                create function shout(text) returns text language sql as 'select upper($1)';
                create function plus(int, int) returns int language sql as 'select $1 + $2';
                create procedure nothing() language sql as '';
                create aggregate total (int) (sfunc = plus, stype = int);
                create operator <+> (leftarg = int, rightarg = int, function = plus);
                create collation plain (locale = 'C');
                create text search configuration words (copy = simple);
                create statistics more on id, p from keyed;
                """;
    }

    private Destruction destruction(Protection protection) {
        try (Preparation preparation = service.preparation()) {
            return new Reset(preparation).destruction(protection);
        }
    }

    private PreparationReport reset(Protection protection) {
        return BackgroundReset.reset(service, protection);
    }

    private void reset(Protection protection, String environment) {
        service.environment(environment);
        reset(protection);
    }

    private String refused(Protection protection) {
        String text = ToldProblem.withoutAChange(service, () -> reset(protection))
                .of(Problem.Kind.REFUSED)
                .text();
        assertThat(ToldProblem.withoutAChange(service, () -> destruction(protection))
                        .text())
                .isEqualTo(text);
        return text;
    }

    private String objects() {
        return service.query("select string_agg(distinct type || ' ' || identity, e'\\n') from pg_depend d,"
                + " lateral pg_identify_object(d.classid, d.objid, 0) where d.refobjid = 'public'::regnamespace");
    }
}
