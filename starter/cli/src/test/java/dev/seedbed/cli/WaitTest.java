package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code db wait}, as an init container waits for the job that prepares the database. */
class WaitTest {

    @TempDir
    Path folder;

    @Test
    void itEndsWhenAnotherProcessHasDoneTheWork() throws Exception {
        TestProject project = project();
        project.write(project.migrations().resolve("V4__slow.sql"), "select pg_sleep(1);\n");
        Thread other = new Thread(() -> project.run("init"));
        other.start();

        TestProject.Answer answer = project.run("wait", "--timeout", "30s");

        other.join();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output()).contains("at 4", "2 seeds (2 unchanged)");
        assertThat(answer.errors()).startsWith("default: waiting for another process.");
    }

    @Test
    void seedsThatNobodyRunsAreWaitedFor() {
        TestProject project = project();
        project.run("migrate");

        assertThat(project.run("wait", "--timeout", "600ms"))
                .isEqualTo(new TestProject.Answer(
                        3,
                        "",
                        """
                        default: waiting for another process. The database "DB" (schema "public") is not seeded: country has not run yet, customer has not run yet.
                        default: The database "DB" (schema "public") is not seeded: country has not run yet, customer has not run yet.
                          Why:  db wait runs no seed, and no other process has run them.
                          Next: Let another process run them (db seed), or raise --timeout to wait longer than 600 ms.
                        """
                                .replace("DB", project.database())));
    }

    @Test
    void theServerIsWaitedForAsLong() {
        TestProject project = project().with("datasources.default.url", "jdbc:postgresql://localhost:1/shop");
        long before = System.nanoTime();

        TestProject.Answer answer = project.run("wait", "--timeout", "3s");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(2_200));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.errors())
                .contains(
                        """
                        default: The server localhost:1 could not be reached within 3 s.
                          Why:  Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
                          Next: Start the server, or correct host and port in the datasource's URL; a server that needs longer to come up wants a higher --timeout.
                        """);
    }

    @Test
    void waitingForTheServerIsPartOfTheTime() throws Exception {
        TestProject project = project();
        try (LateServer late = LateServer.after(Duration.ofSeconds(4))) {
            project.with("datasources.default.url", late.url(project.database()));
            long before = System.nanoTime();

            TestProject.Answer answer = project.run("wait", "--timeout", "6s");

            assertThat(answer.exitCode()).isEqualTo(3);
            assertThat(answer.errors()).contains("waiting for localhost:", "is not at head: it is empty.");
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(5_500), Duration.ofMillis(9_000));
        }
    }

    @Test
    void whatIsNoDurationIsSaid() {
        assertThat(project().run("wait", "--timeout", "soon"))
                .isEqualTo(
                        new TestProject.Answer(
                                2,
                                "",
                                """
                        Invalid value for option '--timeout': 'soon' is no duration: a number with a unit, 500ms, 30s, 5m, 1h
                          Why:  The command line could not be understood.
                          Next: See how it is used: db wait --help.
                        """));
    }

    private TestProject project() {
        return new TestProject(folder, TestServer.create()).withFiles();
    }
}
