package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.SeedReport;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that may only read and write, and another user who may change the schema. */
class SeparateOwnerTest {

    @TempDir
    Path temporary;

    private TestService service;
    private String application;
    private String owner;

    @BeforeEach
    void twoRoles() {
        service = TestService.in(temporary).migration("V1__plan.sql", "create table plan (id int primary key);");
        application = service.database.name() + "_app";
        owner = service.database.name() + "_owner";
        service.execute("create role " + application + " login; create role " + owner + " login;"
                + " grant create, usage on schema public to " + owner + " with grant option;"
                + " alter default privileges for role " + owner
                + " grant select, insert, update, delete on tables to " + application);
        service.as(application).migratingAs(owner);
    }

    @AfterEach
    void removeThem() {
        service.execute("drop owned by " + application + ", " + owner + "; drop role " + application + ", " + owner);
    }

    @Test
    void theOwnerPreparesTheDatabaseAndTheApplicationFindsItReady() {
        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);

        assertThat(service.start().steps())
                .extracting(PreparationReport.Timing::name)
                .containsExactly("inspect");
        assertThat(service.query("select distinct tableowner from pg_tables where schemaname = 'public'"))
                .isEqualTo(owner);
        assertThat(service.query("select installed_by from flyway_schema_history"))
                .isEqualTo(owner);
    }

    @Test
    void theInitSqlIsLoadedByTheOwner() {
        service.init("-- seedbed:version 1\ncreate table plan (id int primary key);");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).isEqualTo("1 BASELINE t");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void anApplicationWithoutAnyRightIsGrantedWhatTheFastPathNeeds() {
        service.execute("alter default privileges for role " + owner + " revoke all on tables from " + application
                + "; create schema shop authorization " + owner);
        service.inSchema("shop").start();

        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void seedsRunOnTheApplicationsConnections() {
        service.migration(
                        "V2__sown.sql", TestSeeds.TABLE + " grant usage on sequence sown_number_seq to " + application)
                .seed(TestSeeds.sows("country"));

        assertThat(service.start().seeds()).extracting(SeedReport::ran).containsExactly(true);

        assertThat(service.query("select ran_by from seedbed_seed_history")).isEqualTo(application);
        assertThat(service.query("select tableowner from pg_tables where tablename = 'seedbed_seed_history'"))
                .isEqualTo(owner);
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void anApplicationWithoutAnyRightIsGrantedTheLedger() {
        service.execute("alter default privileges for role " + owner + " revoke all on tables from " + application
                + "; create schema shop authorization " + owner);
        service.inSchema("shop")
                .migration(
                        "V2__sown.sql",
                        TestSeeds.TABLE + " grant usage on schema shop to " + application
                                + "; grant insert on sown to " + application
                                + "; grant usage on sequence sown_number_seq to "
                                + application)
                .seed(TestSeeds.into("shop.sown", "country"))
                .start();

        assertThat(service.query("select name from shop.sown")).isEqualTo("country");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void whereNothingCanBeGrantedTheLongWayServes() {
        service.execute("alter default privileges for role " + owner + " revoke all on tables from " + application
                + "; create schema shop; grant create, usage on schema shop to " + owner);
        service.inSchema("shop").start();

        PreparationReport second = service.start();

        assertThat(second.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(second.steps()).hasSizeGreaterThan(1);
        assertThat(service.progress)
                .extracting(service::normalised)
                .contains(
                        "the user \"app\" may not use \"shop\".\"seedbed_state\" and \"shop\".\"seedbed_seed_history\","
                                + " so every start takes the long way, and no seed can run; the owner can change that:"
                                + " GRANT USAGE ON SCHEMA \"shop\" TO \"app\"; GRANT SELECT ON"
                                + " \"shop\".\"flyway_schema_history\", \"shop\".\"seedbed_state\" TO \"app\";"
                                + " GRANT USAGE ON SCHEMA \"shop\" TO \"app\"; GRANT SELECT, INSERT, UPDATE ON"
                                + " \"shop\".\"seedbed_seed_history\" TO \"app\";");
    }

    @Test
    void whatTheApplicationMayNotDoTheOwnerDoes() {
        service.start();
        service.migration("V2__name.sql", "alter table plan add column name text;");

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.start().steps()).hasSize(1);
    }
}
