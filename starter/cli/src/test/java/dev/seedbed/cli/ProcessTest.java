package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The command as a process of its own, as scripts run it. */
@Execution(ExecutionMode.CONCURRENT)
class ProcessTest {

    @TempDir
    Path folder;

    private record Ended(int exitCode, String output, String errors) {}

    @Test
    void answersGoToStandardOutputAndNothingElseDoes() throws Exception {
        TestProject project = new TestProject(folder, TestServer.create()).withFiles();

        assertThat(db(project, Map.of(), "current")).isEqualTo(new Ended(0, "none\n", ""));
        assertThat(db(project, Map.of(), "status", "--verbose"))
                .satisfies(ended -> assertThat(ended.exitCode()).isEqualTo(3))
                .satisfies(ended -> assertThat(ended.output()).startsWith("default  EMPTY\n"))
                .satisfies(ended -> assertThat(ended.errors()).contains("Starting BeanContext"));
    }

    @Test
    void aServerThatIsNotThereIsSaidAndNoPasswordIs() throws Exception {
        TestProject project = new TestProject(folder, "nowhere").withFiles();
        project.write(folder.resolve("password"), "of-the-file\n");

        Ended ended = db(
                project,
                Map.of(
                        "DATABASE_URL",
                        "postgresql://kim:of%2Dthe%2Durl@localhost:1/shop",
                        "DATASOURCES_DEFAULT_PASSWORD_FILE",
                        folder.resolve("password").toString()),
                "current");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors())
                .contains("default: The server localhost:1 could not be reached")
                .doesNotContain("of-the-file", "of%2Dthe%2Durl", "of-the-url");
    }

    @Test
    void aDatasourceWithoutAddressIsToldSo() throws Exception {
        TestProject project = new TestProject(folder, "nowhere").withFiles();

        assertThat(db(project, Map.of("WITHOUT_URL", "true", "WITHOUT_ENVIRONMENT", "true"), "current"))
                .isEqualTo(
                        new Ended(
                                1,
                                "",
                                """
                                The datasource "default" has no address.
                                  Why:  datasources.default.url is not set, and neither is DATABASE_URL. Without it a PostgreSQL\
                                 server comes with the application where seedbed-postgres is on the class path, in the\
                                 environments dev and test only; active: [].
                                  Next: Set datasources.default.url, or start with MICRONAUT_ENVIRONMENTS=dev.
                                """));
    }

    @Test
    void aDotEnvFileServesTheCommandLine() throws Exception {
        TestProject project = new TestProject(folder, TestServer.create()).withFiles();
        project.write(
                folder.resolve(".env"),
                "DATABASE_URL=postgresql://postgres@localhost:" + TestServer.port() + "/" + project.database() + "\n");

        assertThat(db(project, Map.of("WITHOUT_URL", "true"), "current")).isEqualTo(new Ended(0, "none\n", ""));
    }

    @Test
    void anInterruptedCommandEndsTheStatementThatRuns() throws Exception {
        interrupt(
                "Interrupted. What was running is cancelled, and what was not committed is rolled back.\n", "migrate");
    }

    @Test
    void aProgramIsToldOfItAsOfEverythingElse() throws Exception {
        interrupt(
                """
                {"warning":"Interrupted. What was running is cancelled, and what was not committed is rolled back."}
                """,
                "migrate",
                "--json");
    }

    private void interrupt(String said, String... command) throws Exception {
        TestProject project = new TestProject(folder, TestServer.create()).withFiles();
        project.write(project.migrations().resolve("V4__slow.sql"), "create table slow (); select pg_sleep(60);\n");
        String atWork = "select pid from pg_stat_activity where datname = '" + project.database()
                + "' and state = 'active' and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()";

        Process process = begin(project, Map.of(), command);
        while (TestServer.texts("postgres", atWork).isEmpty()) {
            assertThat(process.isAlive()).isTrue();
        }
        process.destroy();

        assertThat(end(process)).isEqualTo(new Ended(143, "", said));
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!TestServer.texts("postgres", atWork).isEmpty()) {
            assertThat(System.nanoTime()).as("the statement still runs").isLessThan(patience);
        }
        assertThat(db(project, Map.of(), "current")).isEqualTo(new Ended(0, "3\n", ""));
    }

    private Ended db(TestProject project, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        return end(begin(project, variables, arguments));
    }

    private Process begin(TestProject project, Map<String, String> variables, String... arguments) throws IOException {
        ProcessBuilder builder = CommandProcess.of(project, arguments)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile());
        Map<String, String> environment = builder.environment();
        if (variables.containsKey("DATABASE_URL") || variables.containsKey("WITHOUT_URL")) {
            environment.remove("DATASOURCES_DEFAULT_URL");
        }
        if (variables.containsKey("WITHOUT_ENVIRONMENT")) {
            environment.remove("MICRONAUT_ENVIRONMENTS");
        }
        environment.putAll(variables);
        return builder.start();
    }

    private Ended end(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), read(folder.resolve("output")), read(folder.resolve("errors")));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
