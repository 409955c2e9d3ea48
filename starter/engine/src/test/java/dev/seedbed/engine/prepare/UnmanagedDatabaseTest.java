package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Databases that were there before any history. */
class UnmanagedDatabaseTest extends AbstractRefusedStartTest {

    @BeforeEach
    void aServiceWithThreeVersions() {
        service.migration("V1__plan.sql", PLAN)
                .migration("V2__account.sql", ACCOUNT)
                .migration("V3__name.sql", "alter table plan add column name text;");
    }

    @Test
    void objectsOfEveryKindAreListed() {
        service.execute(PLAN
                + "create view plans as select * from plan;"
                + "create materialized view kept as select * from plan;"
                + "create sequence number; create type colour as enum ('red'); create domain positive as int;"
                + "create type pair as (a int, b int); create type span as range (subtype = int);"
                + "create function one() returns int language sql as 'select 1';"
                + "create procedure two() language sql as 'select 2';"
                + "create aggregate total (int) (sfunc = int4pl, stype = int);"
                + "create collation german (locale = 'C');"
                + "create operator === (leftarg = int, rightarg = int, function = int4eq);"
                + "create text search configuration searching (copy = simple);"
                + "create table part (id int) partition by range (id);"
                + "create foreign data wrapper nowhere; create server far foreign data wrapper nowhere;"
                + "create foreign table remote (id int) server far");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has objects, but no migration history.
                          Why:  Found aggregate public.total, collation public.german, domain public.positive, enum type public.colour, foreign table public.remote, function public.one, materialized view public.kept, operator public.===, procedure public.two, sequence public.number, table public.part, table public.plan, text search configuration public.searching, type public.pair, type public.span, view public.plans.
                                Which version they stand for is not known, so nothing is changed (existing: refuse).
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one, say its version once: seedbed.datasources.default.existing: adopt and adopt-version: <version>, or db adopt --version <version> (add the dependency dev.seedbed:seedbed-cli).""");
    }

    @Test
    void whereThereIsAnInitSqlItMayHaveMadeThem() {
        service.init("-- seedbed:version 2\n" + PLAN + ACCOUNT).execute(PLAN);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has objects, but no migration history.
                          Why:  Found table public.plan.
                                Which version they stand for is not known, so nothing is changed (existing: refuse).
                          Next: If this is the wrong database, correct the datasource's URL.
                                If the init SQL made them, they are at 2. To go on from there: seedbed.datasources.default.existing: adopt and adopt-version: 2, or db init (add the dependency dev.seedbed:seedbed-cli).
                                If it is the right one, say its version once: seedbed.datasources.default.existing: adopt and adopt-version: <version>, or db adopt --version <version> (add the dependency dev.seedbed:seedbed-cli).""");
    }

    @Test
    void manyObjectsAreCounted() {
        service.execute("do $$ begin for i in 10..34 loop execute format('create table t%s ()', i); end loop; end $$");

        assertThatStarting().contains("table public.t29 and 5 more.").doesNotContain("t30");
    }

    @Test
    void whatExtensionsOwnIsNotTheUsers() {
        service.execute("create extension citext; create extension hstore");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
    }

    @Test
    void adoptingWithoutAVersionIsRefused() {
        service.execute(PLAN);
        service.adopting();

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has objects, but no migration history, and its version is not given.
                          Why:  Found table public.plan.
                          Next: Say which version it is at: seedbed.datasources.default.adopt-version: <version> (the code knows 1, 2, 3).""");
    }

    @Test
    void adoptingAVersionThatTheCodeDoesNotKnowIsRefused() {
        service.execute(PLAN);
        service.adopting("7");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is to be adopted at version 7, which the code does not know.
                          Why:  Everything up to 7 would be taken for applied, and everything above it would run.
                          Next: Correct adopt-version (the code knows 1, 2, 3).""");
    }

    @Test
    void adoptingAVersionBetweenThoseOfTheCodeIsRefused() {
        service.execute(PLAN);
        service.adopting("1.5");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is to be adopted at version 1.5, which the code does not know.
                          Why:  Everything up to 1.5 would be taken for applied, and everything above it would run.
                          Next: Correct adopt-version (the code knows 1, 2, 3).""");
    }

    @Test
    void anAdoptedVersionIsTheBaselineAndWhatComesAfterItRuns() {
        service.execute(PLAN);
        service.adopting("1");

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(report.version()).isEqualTo("3");
        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t\n3 SQL t");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void flywaysBaselineOnMigrateIsHonoured() {
        service.execute(PLAN);
        service.flyway("baseline-on-migrate", "true", configuration -> configuration
                .baselineOnMigrate(true)
                .baselineVersion("1")
                .baselineDescription("as it was"));

        assertThat(service.start().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t\n3 SQL t");
        assertThat(service.query("select description from flyway_schema_history where type = 'BASELINE'"))
                .isEqualTo("as it was");
    }
}
