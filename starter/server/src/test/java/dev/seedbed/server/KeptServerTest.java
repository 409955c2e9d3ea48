package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose last user has failed, and the command that starts it again. */
class KeptServerTest {

    private static final Duration GRACE = Duration.ofMillis(200);

    private final ServerDirectory directory;
    private ServerProcess tests;

    KeptServerTest(@TempDir Path temporary) throws IOException {
        this.directory = new ServerDirectory(temporary.resolve("it's a test"));
        this.tests = ServerProcess.use(directory.path());
    }

    @BeforeEach
    void watch() throws IOException {
        ServerWatch.begin(directory, GRACE);
    }

    @AfterEach
    void leaveNoServerBehind() throws IOException {
        tests.kill();
        new PostgresServer(directory, ServerPurpose.TEST, List.of()).stop();
        Directories.delete(MemoryPlace.of(directory));
    }

    @Test
    void runsOnAfterItsLastUserAndIsStoppedThen() throws Exception {
        KeptServer.keep(directory, Duration.ofSeconds(3));
        tests.kill();

        Thread.sleep(1_500);
        assertThat(directory.postmasterFile()).exists();
        awaitStop();
        assertThat(directory.keptFor()).doesNotExist();
    }

    @Test
    void isStartedAgainByTheCommand() throws Exception {
        RunningServer server =
                new RunningServer(tests.port(), ServerSettings.read(directory).password());
        server.createDatabaseIfMissing("kept");
        tests.kill();
        awaitStop();

        assertThat(pasted(" 3000")).isEqualTo("PostgreSQL runs at 127.0.0.1:" + tests.port() + " for 3 s.\n");

        server.connect("kept", "a developer").close();
        awaitStop();
    }

    @Test
    void thatStillRunsIsKeptByTheCommand() throws Exception {
        assertThat(pasted(" 3000")).isEqualTo("PostgreSQL runs at 127.0.0.1:" + tests.port() + " for 3 s.\n");
        tests.kill();

        Thread.sleep(1_500);
        assertThat(directory.postmasterFile()).exists();
        awaitStop();
    }

    @Test
    void whoseDataIsGoneCannotBeStarted() throws Exception {
        tests.kill();
        awaitStop();
        Files.delete(directory.data());

        assertThat(pasted(""))
                .isEqualTo(
                        "The server's data is gone: " + directory.data() + ". The build was cleaned, or the machine was"
                                + " restarted and the data was in memory. Run the tests again.\n");
    }

    /** What a shell answers to the command. */
    private String pasted(String more) throws IOException {
        String command = KeptServer.command(directory, Binaries.ofThisPlatform().directory()) + more;
        Process shell = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void awaitStop() throws InterruptedException {
        for (int i = 0; i < 300 && Files.exists(directory.postmasterFile()); i++) {
            Thread.sleep(100);
        }
        assertThat(directory.postmasterFile()).doesNotExist();
    }
}
