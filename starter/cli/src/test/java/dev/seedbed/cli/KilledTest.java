package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The process is killed in the middle of what destroys: nothing half done is taken for ready, and the next run ends it. */
@Execution(ExecutionMode.CONCURRENT)
class KilledTest {

    private static final String AT_WORK =
            "select count(*) from pg_stat_activity where state = 'active' and query like '%%pg_sleep%%%s%%'"
                    + " and datname = current_database() and pid <> pg_backend_pid()";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "reset,    'first',  0",
        "reset,    'second', 1",
        "reset,    'seed',   3",
        "recreate, 'first',  0",
        "recreate, 'second', 1",
        "recreate, 'seed',   3"
    })
    void whileItMigratesOrSeeds(String command, String at, int applied) throws Exception {
        TestProject project = project();
        Process process = CommandProcess.of(project, command, "--confirm").start();

        await(() -> isAtWork(project, at));
        process.destroyForcibly().waitFor();

        TestProject.Answer between = project.run("status", "--json");
        assertThat(between.exitCode()).isEqualTo(3);
        assertThat(between.output()).contains("\"status\" : \"BEHIND\"", "\"stamp\" : \"dev\"");
        assertThat(TestServer.texts(project.database(), "select version from flyway_schema_history"))
                .hasSize(applied);
        assertWhole(project, command);
    }

    /** Wherever it is so long after it has taken the lock. Takes a while: {@code -Dtest.long=true}. */
    @ParameterizedTest
    @EnabledIfSystemProperty(named = "test.long", matches = "true")
    @ValueSource(ints = {0, 30, 80, 150, 400})
    void atAnyMoment(int milliseconds) throws Exception {
        for (String command : List.of("reset", "recreate")) {
            TestProject project = project();
            Process process = CommandProcess.of(project, command, "--confirm").start();

            await(() -> isConnected(project));
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            TestProject.Answer between = project.run("status", "--json");
            assertThat(between.exitCode())
                    .as(between.output() + between.errors())
                    .isIn(0, 3);
            assertThat(between.output()).contains("\"stamp\" : \"dev\"");
            if (between.exitCode() == 0) {
                assertReady(project);
            }
            assertWhole(project, command);
        }
    }

    private static void assertWhole(TestProject project, String command) {
        TestProject.Answer again = project.run(command, "--confirm");
        assertThat(again.exitCode()).as(again.errors()).isZero();
        assertReady(project);
        assertThat(project.run("status").exitCode()).isZero();
        assertThat(TestServer.texts(
                        "postgres",
                        "select datname from pg_database where datname like '" + project.database() + "\\_%'"))
                .isEmpty();
    }

    private static void assertReady(TestProject project) {
        assertThat(TestServer.texts(
                        project.database(), "select version from flyway_schema_history order by installed_rank"))
                .containsExactly("1", "2", "3");
        assertThat(TestServer.texts(project.database(), "select code from country order by code"))
                .containsExactly("DE", "FR", "XX", "YY");
        assertThat(TestServer.texts(project.database(), "select name from seedbed_seed_history order by name"))
                .containsExactly("country", "customer", "zz-slow");
    }

    /** One that takes its time with everything, and is at head. */
    private TestProject project() {
        String database = TestServer.create();
        TestProject project = new TestProject(folder.resolve(database), database)
                .withFiles()
                .with("seedbed.datasources.default.lock-timeout", "20s");
        project.write(
                        project.migrations().resolve("V1__customers.sql"),
                        """
                        create table customer (
                            id bigint generated always as identity primary key, email text not null unique
                        );
                        select pg_sleep(0.4) /* first */;
                        """)
                .write(
                        project.migrations().resolve("V2__countries.sql"),
                        """
                        create table country (code text primary key, name text not null);
                        insert into country values ('XX', 'nowhere'), ('YY', 'nothing');
                        select pg_sleep(0.4) /* second */;
                        """)
                .write(project.resources("seed").resolve("zz-slow.sql"), "select pg_sleep(0.4) /* seed */;\n");
        assertThat(project.run("init").exitCode()).isZero();
        return project;
    }

    private static boolean isAtWork(TestProject project, String mark) {
        try {
            return TestServer.texts(project.database(), AT_WORK.formatted(mark)).equals(List.of("1"));
        } catch (IllegalStateException beingReplaced) {
            return false;
        }
    }

    private static boolean isConnected(TestProject project) {
        return !TestServer.texts(
                        "postgres",
                        "select pid from pg_stat_activity where application_name like 'seedbed %' and datname = '"
                                + project.database() + "'")
                .isEmpty();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(10);
        }
    }
}
