package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of Flyway mean to us what they mean to Flyway. */
class FlywaySettingsTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary).migration("V1__plan.sql", "create table plan (id int primary key);");
    }

    @Test
    void placeholdersAreReplaced() {
        service.flyway("placeholders.tier", "gold", configuration -> configuration.placeholders(Map.of("tier", "gold")))
                .migration(
                        "V2__comment.sql",
                        "comment on table plan is '${tier} ${flyway:defaultSchema} ${flyway:user} ${flyway:table}';")
                .start();

        assertThat(service.query("select obj_description('plan'::regclass)"))
                .isEqualTo("gold public postgres flyway_schema_history");
    }

    @Test
    void aScriptsOwnConfigurationIsHonoured() {
        service.migration("V2__index.sql", "create index on plan (id); select pg_current_xact_id_if_assigned();")
                .migration("V2__index.sql.conf", "executeInTransaction=false")
                .migration("V3__vacuum.sql", "vacuum plan;");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3 SQL t");
    }

    @Test
    void mixedMigrationsRunWhereThatIsAllowed() {
        service.migration("V2__mixed.sql", "create table account (id int); create index concurrently on account (id);")
                .flyway("mixed", "true", configuration -> configuration.mixed(true));

        assertThat(service.start().version()).isEqualTo("2");
        assertThat(service.plainFlyway().migrate().migrationsExecuted).isZero();
    }

    @Test
    void nothingIsDoneBeyondATarget() {
        service.migration("V2__account.sql", "create table account (id int);")
                .flyway("target", "1", configuration -> configuration.target("1"));

        PreparationReport report = service.start();

        assertThat(report.version()).isEqualTo("1");
        assertThat(report.state()).isEqualTo(DatabaseState.Name.AT_HEAD);
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void ignoredMigrationsDoNotCountAsDivergence() {
        service.migration("V2__account.sql", "create table account (id int);").start();
        service.without("V1__plan.sql")
                .flyway(
                        "ignore-migration-patterns",
                        "*:missing",
                        configuration -> configuration.ignoreMigrationPatterns("*:missing", "*:future"));

        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void searchPathAndRoleAreRestoredBetweenMigrations() {
        String role = service.database.name() + "_role";
        service.execute("create role " + role);
        service.migration("V2__leave.sql", "create schema other; set search_path = other; set role " + role + ";")
                .migration("V3__local.sql", "create table account (id int); set local role " + role + ";")
                .migration("V4__last.sql", "create table more (id int); set search_path = '';");

        service.start();

        assertThat(service.query("select schemaname || '.' || tablename || ' ' || tableowner from pg_tables"
                        + " where tablename in ('account', 'more') order by 1"))
                .isEqualTo("public.account postgres\npublic.more postgres");
        assertThat(service.query("select distinct installed_by from flyway_schema_history"))
                .isEqualTo("postgres");
        assertThat(service.start().steps()).hasSize(1);
        service.execute("drop role " + role);
    }

    @Test
    void flywaysInitSqlIsRunOnceAndHoldsForEveryMigration() {
        String role = service.database.name() + "_role";
        service.execute("create role " + role + "; grant all on schema public to " + role);
        String sql = "set role " + role + "; create temp table once (); set seedbed.tenant = 'seven'";
        service.flyway("init-sql", sql, configuration -> configuration.initSql(sql))
                .migration("afterMigrate.sql", "comment on table plan is 'done';")
                .migration(
                        "V2__account.sql",
                        "create table account (tenant text); insert into account values (current_setting('seedbed.tenant'));");

        service.start();

        assertThat(service.query("select tenant from account")).isEqualTo("seven");
        assertThat(service.query("select distinct tableowner from pg_tables where schemaname = 'public'"))
                .isEqualTo(role);
        assertThat(service.query("select distinct installed_by from flyway_schema_history"))
                .isEqualTo(role);
        service.execute("drop owned by " + role + "; drop role " + role);
    }

    @Test
    void whatAnInitScriptResetsIsSetAgainByFlywaysInitSql() {
        String role = service.database.name() + "_role";
        service.execute("create role " + role + "; grant all on schema public to " + role);
        String sql = "set role " + role + "; set seedbed.tenant = 'seven'";
        service.flyway("init-sql", sql, configuration -> configuration.initSql(sql))
                .init("-- seedbed:version 1\nset search_path = '';\ncreate table public.plan (id int primary key);")
                .migration(
                        "V2__account.sql", "create table account as select current_setting('seedbed.tenant') tenant;");

        service.start();

        assertThat(service.query("select tenant from account")).isEqualTo("seven");
        assertThat(service.query("select distinct tableowner from pg_tables where schemaname = 'public'"))
                .isEqualTo(role);
        service.execute("drop owned by " + role + "; drop role " + role);
    }
}
