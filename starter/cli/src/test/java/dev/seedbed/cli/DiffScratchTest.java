package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.TestProject.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code db diff} makes its scratch databases, and that none is left. */
@Timeout(120)
class DiffScratchTest {

    private static final String SLEEPING = "select datname from pg_stat_activity where state = 'active'"
            + " and query like '%pg_sleep(61)%' and datname like 'seedbed\\_scratch\\_%'";

    @TempDir
    Path folder;

    private final String database = TestServer.create();
    private final String role = "creator_" + database;
    private TestProject project;
    private @Nullable Process process;

    /** A comment shows whose database the migrations were replayed in. */
    @BeforeEach
    void project() {
        project = new TestProject(folder.resolve("project"), database).withFiles();
        TestServer.run("postgres", "create role " + ScratchServerSource.ROLE + " login createdb");
        TestServer.run(database, "create role " + role + " login createdb; grant all on schema public to " + role);
        project.with("datasources.default.url", TestServer.url(database, role))
                .write(
                        project.migrations().resolve("V4__who.sql"),
                        "do $$ begin execute format('comment on table customer is %L', 'made by ' || current_user); end $$;\n");
    }

    @AfterEach
    void drop() {
        if (process != null) {
            process.destroyForcibly();
        }
        assertThat(scratchDatabases(role)).isEmpty();
        assertThat(scratchDatabases(ScratchServerSource.ROLE)).isEmpty();
        TestServer.drop(database);
        TestServer.run("postgres", "drop role " + role + "; drop role " + ScratchServerSource.ROLE);
    }

    @Test
    void aUserWhoMayCreateDatabasesHasThemOnTheSameServer() {
        assertThat(diff().output()).contains("'made by " + role + "'");
    }

    @Test
    void aUserWhoMayNotHasThemOnTheServerThatComesWithTheApplication() {
        TestServer.run("postgres", "alter role " + role + " nocreatedb");
        project.with(ScratchServerSource.classLoader(folder));

        assertThat(diff().output()).contains("'made by " + ScratchServerSource.ROLE + "'");
    }

    @Test
    void nothingIsReplayedOnTheServerOfAProtectedEnvironment() {
        project.with(ScratchServerSource.classLoader(folder)).in("prod");

        assertThat(diff().output()).contains("'made by " + ScratchServerSource.ROLE + "'");
    }

    @Test
    void nothingIsReplayedOnTheServerOfADatabaseThatBelongsToAProtectedEnvironment() {
        assertThat(project.run("migrate").exitCode()).isZero();
        assertThat(project.run("set-environment", "prod").exitCode()).isZero();
        project.with(ScratchServerSource.classLoader(folder));

        assertThat(diff().output()).contains("'made by " + ScratchServerSource.ROLE + "'");
    }

    @Test
    void withoutAReachableDatabaseTheMigrationsAreReplayedThere() {
        project.with("datasources.default.url", "jdbc:postgresql://localhost:1/shop")
                .with(ScratchServerSource.classLoader(folder));

        assertThat(project.run("diff", "migrations:3", "migrations").output())
                .contains("'made by " + ScratchServerSource.ROLE + "'");
    }

    @Test
    void bothSidesCanBeScratchDatabases() {
        Answer answer = project.run("diff", "migrations:1", "migrations:2");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.output()).contains("CREATE TABLE public.country");
    }

    @Test
    void anInterruptedCommandDropsThem() throws Exception {
        Process sleeping = sleeping();
        sleeping.destroy();

        assertThat(sleeping.waitFor()).isEqualTo(143);
        assertThat(scratchDatabases(role)).isEmpty();
    }

    @Test
    void theNextCommandDropsThoseOfAKilledOne() throws Exception {
        sleeping().destroyForcibly().waitFor();
        assertThat(scratchDatabases(role)).hasSize(1);
        project.delete(project.migrations().resolve("V5__slow.sql"));

        while (!scratchDatabases(role).isEmpty()) { // the server has to notice first that the connection is gone
            assertThat(diff().exitCode()).isEqualTo(3);
        }
    }

    private Answer diff() {
        return project.run("diff", "live", "migrations");
    }

    /** A process in the middle of a replay. */
    private Process sleeping() throws IOException, InterruptedException {
        project.write(project.migrations().resolve("V5__slow.sql"), "select pg_sleep(61);\n");
        ProcessBuilder builder = CommandProcess.of(project, "diff", "live", "migrations");
        builder.environment().put("DATASOURCES_DEFAULT_URL", TestServer.url(database, role));
        Process started = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        process = started;
        while (TestServer.texts("postgres", SLEEPING).isEmpty()) {
            assertThat(started.isAlive()).isTrue();
            started.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return started;
    }

    private static List<String> scratchDatabases(String owner) {
        return TestServer.texts(
                "postgres",
                "select datname from pg_database d join pg_roles r on r.oid = d.datdba where r.rolname = '" + owner
                        + "' and datname like 'seedbed\\_scratch\\_%'");
    }
}
