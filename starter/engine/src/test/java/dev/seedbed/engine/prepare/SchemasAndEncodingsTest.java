package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that are not the plain case: several schemas, names that need quotes, other encodings. */
class SchemasAndEncodingsTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key);")
                .migration("V2__account.sql", "create table account (id int primary key);");
    }

    @Test
    void twoServicesShareADatabaseInSchemasOfTheirOwn() {
        TestService other = service.replica().inSchema("other");
        service.start();

        assertThat(other.start().outcome()).isEqualTo(Outcome.INITIALISED);

        assertThat(other.start().steps()).hasSize(1);
        assertThat(service.start().steps()).hasSize(1);
        assertThat(service.query(
                        "select schemaname || '.' || tablename from pg_tables where tablename = 'plan' order by 1"))
                .isEqualTo("other.plan\npublic.plan");
    }

    @Test
    void aSchemaMayNeedQuotes() {
        service.inSchema("My \"Schema\"");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);

        PreparationReport second = service.start();
        assertThat(second.steps()).hasSize(1);
        assertThat(second.schema()).isEqualTo("My \"Schema\"");
        assertThat(service.query("select count(*) from \"My \"\"Schema\"\"\".plan"))
                .isEqualTo("0");
    }

    @Test
    void theInitSqlIsLoadedIntoTheSchemaOfTheMigrations() {
        service.inSchema("shop").init("-- seedbed:version 1\ncreate table plan (id int primary key);");

        service.start();

        assertThat(service.query("select schemaname || '.' || tablename from pg_tables"
                        + " where tablename in ('plan', 'account') order by 1"))
                .isEqualTo("shop.account\nshop.plan");
        assertThat(service.query(
                        "select concat_ws(' ', installed_rank, type) from shop.flyway_schema_history order by 1"))
                .isEqualTo("0 SCHEMA\n1 BASELINE\n2 SQL");
    }

    @Test
    void aCurrentSchemaOfTheUrlIsTheHistorysSchema() {
        service.execute("create schema shop");
        service.reaching(service.database.url() + "&currentSchema=shop,public");

        PreparationReport report = service.start();

        assertThat(report.schema()).isEqualTo("shop");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void anEncodingOfOneBytePerCharacterIsNoObstacle() {
        inEncoding("LATIN1");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void aDatabaseWithoutEncodingIsNoObstacle() {
        inEncoding("SQL_ASCII");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void whatTheHistorySaysIsReadAsItStandsThere() {
        service.start();
        service.execute("update flyway_schema_history set description = E' <b>&amp; |;\\r\\n\\t\"é\" '"
                + " where version = '2'");
        service.migration("V2__account.sql", "create table account (id int primary key);")
                .flyway("validate-on-migrate", "false", configuration -> configuration.validateOnMigrate(false));

        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(service.start().steps()).hasSize(1);
    }

    private void inEncoding(String encoding) {
        String name = service.database.name() + "_" + encoding.toLowerCase(java.util.Locale.ROOT);
        service.execute("create database " + name + " encoding '" + encoding + "' locale 'C' template template0");
        service.reaching(service.database.url().replace(service.database.name(), name))
                .migration("V3__größe_ändern.sql", "comment on table plan is 'größer';");
    }
}
