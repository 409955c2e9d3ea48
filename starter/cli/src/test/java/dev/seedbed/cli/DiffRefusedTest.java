package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.TestProject.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What {@code db diff} answers when it can't compare, word for word. */
@Execution(ExecutionMode.CONCURRENT)
class DiffRefusedTest {

    @TempDir
    Path folder;

    private final String database = TestServer.create();
    private TestProject project;

    @BeforeEach
    void project() {
        project = new TestProject(folder, database).withFiles();
    }

    @AfterEach
    void drop() {
        TestServer.drop(database);
    }

    @Test
    void anUnknownSide() {
        refuses(
                2,
                """
                FROM is "lvie", which is no schema.
                  Why:  It is live, migrations, migrations:VERSION, init, or the URL of a database.
                  Next: See how it is used: db diff --help.
                """,
                "lvie",
                "live");
    }

    @Test
    void anUnknownSideThatMayHoldAPassword() {
        refuses(
                2,
                """
                TO is no schema.
                  Why:  It is live, migrations, migrations:VERSION, init, or the URL of a database. It is not repeated here,\
                 because it may hold a password.
                  Next: See how it is used: db diff --help.
                """,
                "live",
                "mysql://kim:secret@localhost/shop");
    }

    @Test
    void aUrlThatIsNoneOfPostgres() {
        String answer =
                """
                FROM is no address of a PostgreSQL database.
                  Why:  It is postgresql://user:password@host:port/database?options, or begins with jdbc:postgresql:. It is not\
                 repeated here, because it may hold a password.
                  Next: Correct it; write what is special in a part percent-encoded: %40 for @, %2F for /, %25 for %.
                """;
        refuses(2, answer, "postgresql://kim:se cret@loc alhost/shop", "live");
        refuses(2, answer, "jdbc:postgresql://kim:secret@localhost/shop", "live");
        refuses(2, answer, "jdbc:postgresql://localhost:port/shop?password=secret", "live");
        refuses(2, answer, "jdbc:mysql://localhost/shop?password=secret", "live");
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        refuses(
                1,
                """
                No connection to localhost:1/shop.
                  Why:  Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster\
                 is accepting TCP/IP connections.
                  Next: Correct the URL: postgresql://user:password@host:port/database.
                """,
                "live",
                "postgresql://kim:secret@localhost:1/shop");
    }

    @Test
    void aDatabaseThatDoesNotExist() {
        refuses(
                1,
                """
                No connection to localhost:%d/nowhere.
                  Why:  FATAL: database "nowhere" does not exist
                  Next: Correct the URL: postgresql://user:password@host:port/database.
                """
                        .formatted(TestServer.port()),
                TestServer.uri("nowhere", "postgres"),
                "live");
    }

    @Test
    void aVersionThatDoesNotExist() {
        refuses(
                2,
                """
                default: There is no version 77.
                  Why:  Code and database know 1, 2, 3.
                  Next: Take one of those, or head. Nothing was changed.
                """,
                "live",
                "migrations:77");
        refuses(
                2,
                """
                "x" is no version.
                  Why:  A version is numbers with dots between them: 12, 1.4; or head.
                  Next: Correct it; db history lists them all.
                """,
                "live",
                "migrations:x");
    }

    @Test
    void aRenameThatIsNone() {
        refuses(
                2,
                """
                --rename mail is no rename.
                  Why:  It is the old name, an equals sign, and the new name without table or schema.
                  Next: Write --rename account.mail=email for a column, --rename client=customer for a table; names with special\
                 characters in double quotes.
                """,
                "live",
                "migrations",
                "--rename",
                "mail");
    }

    @Test
    void aRenameOfNothing() {
        refuses(
                2,
                """
                The rename account.mail=email can't be made.
                  Why:  The database has no table, column, view, sequence, type, index, function, trigger, policy or schema of that name.
                  Next: Name the object as it is named now, with its schema: --rename public.account.mail=email
                """,
                "live",
                "migrations",
                "--rename",
                "account.mail=email");
    }

    @Test
    void aMigrationThatFails() {
        project.write(project.migrations().resolve("V4__broken.sql"), "alter table nobody add x int;\n");
        refuses(
                1,
                """
                migrations could not be replayed in a scratch database: default: Migration 4 (broken) failed\
                 (V4__broken.sql, line 1).
                  Why:  ERROR: relation "nobody" does not exist
                        The statement begins: alter table nobody add x int
                  Next: Correct the file and run the command again; or compare with an earlier version: migrations:VERSION.
                """,
                "live",
                "migrations");
    }

    @Test
    void aCatalogThatMayNotBeRead() {
        TestServer.run(
                database, "revoke select on pg_attribute from public; create role reader_" + database + " login");
        refuses(
                1,
                """
                The columns of database "%s" could not be read.
                  Why:  permission denied for table pg_attribute
                  Next: Connect as a role that may read the system catalogs, which PostgreSQL allows everyone by default.
                """
                        .formatted(database),
                TestServer.uri(database, "reader_" + database),
                "live");
    }

    @Test
    void aUserWhoMayNotCreateDatabases() {
        String role = "nobody_" + database;
        TestServer.run(database, "create role " + role + " login; grant create on schema public to " + role);
        project.with("datasources.default.url", TestServer.url(database, role));
        refuses(
                1,
                """
                default: No scratch database can be created on localhost:%d.
                  Why:  The datasource's user may not create databases there, and no other server is available.
                  Next: Grant the right (ALTER ROLE … CREATEDB;), or add the dependency dev.seedbed:seedbed-postgres, which\
                 starts a server for this.
                """
                        .formatted(TestServer.port()),
                "live",
                "migrations");
    }

    @Test
    void theServerOfAProtectedEnvironment() {
        refusesProtected("prod");
    }

    @Test
    void theServerOfADatabaseThatBelongsToAProtectedEnvironment() {
        assertThat(project.run("init").exitCode()).isZero();
        assertThat(project.run("set-environment", "prod").exitCode()).isZero();
        refusesProtected("dev");
    }

    private void refusesProtected(String environment) {
        project.in(environment);
        refuses(
                4,
                """
                default: No scratch database is created on localhost:%d: it is the server of the environment "prod", which is\
                 protected.
                  Why:  Migrations and init SQL are replayed in a scratch database, and no other server is available for it.
                  Next: To have another server, add the dependency dev.seedbed:seedbed-postgres, which starts one, or compare\
                 two databases: db diff live postgresql://host/database.
                """
                        .formatted(TestServer.port()),
                "live",
                "migrations");
        assertThat(project.run("diff", "live", TestServer.uri(database, "postgres"))
                        .exitCode())
                .isZero();
    }

    @Test
    void noServerAtAll() {
        project.with("datasources.default.url", "jdbc:postgresql://localhost:1/shop");
        refuses(
                1,
                """
                default: There is no server for a scratch database.
                  Why:  Migrations and init SQL are replayed in a scratch database. localhost:1 does not answer, and no other\
                 server is available.
                  Next: Start the server, or add the dependency dev.seedbed:seedbed-postgres, which starts one, and run the\
                 command again.
                """,
                "migrations:1",
                "migrations:2");
    }

    private void refuses(int exitCode, String message, String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = "diff";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        assertThat(project.run(line)).isEqualTo(new Answer(exitCode, "", message));
    }
}
