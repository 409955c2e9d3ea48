package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.TestProject.Answer;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code db diff} with each kind of side, on a real server. */
@Execution(ExecutionMode.CONCURRENT)
class DiffTest {

    @TempDir
    Path folder;

    private final String database = TestServer.create();
    private final String other = TestServer.create();

    private TestProject project;

    @BeforeEach
    void project() {
        project = new TestProject(folder, database).withFiles();
    }

    @AfterEach
    void drop() {
        TestServer.drop(database);
        TestServer.drop(other);
    }

    @Test
    void aDatabaseAtHeadIsWhatTheMigrationsSay() {
        project.run("init");

        assertThat(project.run("diff", "live", "migrations"))
                .isEqualTo(new Answer(0, "", "live and migrations have the same schema\n"));
        assertThat(project.run("diff", "live", "migrations:head").exitCode()).isZero();
        assertThat(project.run("diff", "live", "migrations:3").exitCode()).isZero();
    }

    @Test
    void driftIsShownInBothDirections() {
        project.run("init");
        TestServer.run(database, "alter table customer add nickname text");

        Answer answer = project.run("diff", "live", "migrations");
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.output()).contains("ALTER TABLE public.customer DROP COLUMN nickname;");

        Answer reverse = project.run("diff", "live", "migrations", "--reverse");
        assertThat(reverse).isEqualTo(project.run("diff", "migrations", "live"));
        assertThat(reverse.output()).contains("ALTER TABLE public.customer ADD COLUMN nickname text;");
    }

    @Test
    void theScriptBringsOneSideToTheOther() {
        project.run("migrate", "--to", "2");

        Answer answer = project.run("diff", "live", "migrations");
        TestServer.run(database, answer.output());

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(project.run("diff", "live", "migrations").exitCode()).isZero();
    }

    @Test
    void theTablesThatRecordMigrationsAndSeedsAreNoDifference() {
        TestServer.run(
                database,
                "create table customer (id bigint generated always as identity primary key, email text not"
                        + " null unique)");
        project.with("flyway.datasources.default.table", "versions");

        assertThat(project.run("diff", "live", "migrations:1").exitCode()).isZero();
        project.run("adopt", "--version", "1");
        assertThat(TestServer.texts(database, "select to_regclass('versions')")).containsExactly("versions");
        assertThat(project.run("diff", "live", "migrations:1").exitCode()).isZero();
    }

    @Test
    void anInitSqlIsComparedWithTheMigrationsThatItStandsFor() {
        project.withInitSql();

        assertThat(project.run("diff", "init", "migrations:2").exitCode()).isZero();
        assertThat(project.run("diff", "init", "migrations").output()).contains("ADD COLUMN country text");
    }

    @Test
    void migrationsThatBeginAboveTheInitSqlAreReplayedOnIt() {
        project.withInitSql();
        project.delete(project.migrations().resolve("V1__customers.sql"))
                .delete(project.migrations().resolve("V2__countries.sql"));

        assertThat(project.run("diff", "init", "migrations").output())
                .contains("ADD COLUMN country text")
                .doesNotContain("CREATE TABLE");
    }

    @Test
    void withoutInitSqlThereIsNothingToCompare() {
        assertThat(project.run("diff", "init", "migrations"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                There is no init SQL to compare.
                                  Why:  The side init is the schema that db/init.sql creates, and the service has no such file.
                                  Next: Compare with the migrations: db diff migrations live, or write db/init.sql.
                                """));
    }

    @Test
    void anyDatabaseCanBeASide() {
        TestServer.run(database, "create table a (id int); create table b (id int)");
        TestServer.run(other, "create table a (id int)");

        Answer answer = project.run("diff", TestServer.uri(database, "postgres"), TestServer.uri(other, "postgres"));
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.output()).contains("DROP TABLE public.b;").doesNotContain("secret-of-the-url");
        assertThat(project.run("diff", "live", TestServer.url(other, "postgres"))
                        .output())
                .isEqualTo(answer.output().replaceFirst("-- From \\S+", "-- From live"));
    }

    @Test
    void twoDatabasesAreComparedWithoutADatasource() {
        TestProject without =
                new TestProject(folder.resolve("none"), "nowhere").with("datasources.default.enabled", false);

        assertThat(without.run("diff", TestServer.uri(database, "postgres"), TestServer.uri(other, "postgres"))
                        .errors())
                .isEqualTo("localhost:%1$d/%2$s and localhost:%1$d/%3$s have the same schema\n"
                        .formatted(TestServer.port(), database, other));
    }

    @Test
    void aRenameIsMadeOnlyIfItIsAskedFor() {
        TestServer.run(database, "create table client (id int primary key, mail text)");
        TestServer.run(other, "create table customer (id int, email text, constraint customer_pkey primary key (id))");
        String[] renamed = {
            "diff",
            "live",
            TestServer.uri(other, "postgres"),
            "--rename",
            "client=customer",
            "--rename",
            "client.mail=email"
        };

        assertThat(project.run(renamed).output())
                .contains(
                        "ALTER TABLE public.client RENAME COLUMN mail TO email;",
                        "ALTER TABLE public.client RENAME TO customer;")
                .doesNotContain("CREATE", "DROP");
        String[] back = Arrays.copyOf(renamed, renamed.length + 1);
        back[renamed.length] = "--reverse";
        assertThat(project.run(back).output())
                .contains(
                        "ALTER TABLE public.customer RENAME COLUMN email TO mail;",
                        "ALTER TABLE public.customer RENAME TO client;")
                .doesNotContain("CREATE", "DROP");
        TestServer.run(database, "alter table client rename to customer");
        assertThat(project.run("diff", "live", TestServer.uri(other, "postgres"))
                        .output())
                .contains("DROP COLUMN mail", "--rename public.customer.mail=email");
    }

    @Test
    void safeFormsDoNotBlock() {
        project.run("init");
        TestServer.run(database, "create index customer_country on customer (country)");

        assertThat(project.run("diff", "migrations", "live", "--safe").output())
                .contains("CREATE INDEX CONCURRENTLY customer_country", "SET lock_timeout");
    }

    @Test
    void oneSchemaCanBeComparedAlone() {
        TestServer.run(
                database, "create schema billing; create table billing.invoice (id int); create table a (id int)");

        assertThat(project.run("diff", "live", TestServer.uri(other, "postgres"), "--schema", "billing")
                        .output())
                .contains("DROP SCHEMA billing;", "DROP TABLE billing.invoice;")
                .doesNotContain("public.a");
    }

    @Test
    void ownersAndPrivilegesCountBetweenTwoDatabasesAndNotAgainstAScratchDatabase() {
        project.run("init");
        TestServer.run("postgres", "create role diff_owner");
        try {
            TestServer.run(database, "alter table customer owner to diff_owner; grant select on country to public");
            TestServer.run(other, "drop schema public");
            TestServer.drop(other);
            TestServer.run("postgres", "create database " + other + " template " + database);
            TestServer.run(other, "alter table customer owner to postgres; revoke select on country from public");

            assertThat(project.run("diff", "live", "migrations").exitCode()).isZero();
            assertThat(project.run("diff", "live", "migrations", "--privileges").output())
                    .contains("ALTER TABLE public.customer OWNER TO postgres;", "REVOKE SELECT ON");
            String uri = TestServer.uri(other, "postgres");
            assertThat(project.run("diff", "live", uri).output())
                    .contains("ALTER TABLE public.customer OWNER TO postgres;", "REVOKE SELECT ON");
            assertThat(project.run("diff", "live", uri, "--no-privileges").exitCode())
                    .isZero();
        } finally {
            TestServer.drop(other);
            TestServer.drop(database);
            TestServer.run("postgres", "drop role diff_owner");
        }
    }

    @Test
    void namesWithQuotesUmlautsAndFullLengthAreWrittenAsTheyAre() {
        String longest = "ü".repeat(31) + "x";
        TestServer.run(
                database,
                "create table \"" + longest + "\" (\"sp\"\"alte\" int); create table \"Kunde's\" (\"Straße\" text)");
        Answer answer = project.run("diff", TestServer.uri(other, "postgres"), "live");
        TestServer.run(other, answer.output());

        assertThat(answer.output())
                .contains("public.\"" + longest + "\"", "\"sp\"\"alte\"", "\"Kunde's\"", "\"Straße\"");
        assertThat(project.run("diff", TestServer.uri(other, "postgres"), "live")
                        .exitCode())
                .isZero();
        assertThat(project.run(
                                "diff",
                                "live",
                                TestServer.uri(other, "postgres"),
                                "--rename",
                                "\"" + longest + "\".\"sp\"\"alte\"=\"Spalte\"")
                        .output())
                .contains("RENAME COLUMN \"sp\"\"alte\" TO \"Spalte\";");
    }

    @Test
    void anExtensionThatSomebodyCreatedByHandIsThereForTheMigrationsThatNeedIt() {
        TestServer.run(database, "create schema tools; create extension citext schema tools; create extension hstore");
        project.write(
                project.migrations().resolve("V4__nickname.sql"), "alter table customer add nickname tools.citext;\n");
        project.run("migrate", "--to", "3");

        assertThat(project.run("diff", "live", "migrations").output())
                .contains("ADD COLUMN nickname tools.citext;")
                .doesNotContain("EXTENSION");
    }

    @Test
    void anExtensionThatTheMigrationsLackIsDrift() {
        project.run("init");
        TestServer.run(database, "create extension hstore");

        assertThat(project.run("diff", "live", "migrations").output()).contains("DROP EXTENSION hstore;");
    }
}
