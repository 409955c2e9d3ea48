package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerWatchTest {

    private static final Duration GRACE = Duration.ofMillis(200);

    private final ServerDirectory directory;

    ServerWatchTest(@TempDir Path temporary) {
        this.directory = new ServerDirectory(temporary.resolve("test"));
    }

    @AfterEach
    void leaveNoServerBehind() throws IOException {
        new PostgresServer(directory, ServerPurpose.TEST, List.of()).stop();
        Directories.delete(MemoryPlace.of(directory));
    }

    @Test
    void serverOfAKilledProcessIsStopped() throws Exception {
        ServerProcess tests = ServerProcess.use(directory.path());
        ServerWatch.begin(directory, GRACE);

        Thread.sleep(1_000);
        assertThat(directory.postmasterFile()).exists();
        tests.kill();

        awaitStop();
    }

    @Test
    void serverThatAnotherProcessUsesGoesOn() throws Exception {
        ServerProcess first = ServerProcess.use(directory.path());
        ServerWatch.begin(directory, GRACE);
        ServerProcess second = ServerProcess.use(directory.path());
        first.kill();

        Thread.sleep(1_500);
        assertThat(directory.postmasterFile()).exists();
        second.kill();

        awaitStop();
    }

    private void awaitStop() throws InterruptedException {
        for (int i = 0; i < 300 && Files.exists(directory.postmasterFile()); i++) {
            Thread.sleep(100);
        }
        assertThat(directory.postmasterFile()).doesNotExist();
    }
}
