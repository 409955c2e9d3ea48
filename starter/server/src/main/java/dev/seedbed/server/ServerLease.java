package dev.seedbed.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process's share in a server. The first process starts the server, others find it running, and the last one stops
 * it.
 *
 * <p>Who uses it is known by locks on a file, shared among the users: the operating system lets go of a killed process's
 * lock. A server whose users were all killed runs on, and the next start finds it. Whatever changes the server's state
 * happens under a second, exclusive lock.
 */
final class ServerLease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerLease.class);

    private final PostgresServer postgres;
    private final RunningServer server;
    private final boolean wasRunning;
    private final FileChannel useFile;
    private final FileLock use;

    private ServerLease(
            PostgresServer postgres, RunningServer server, boolean wasRunning, FileChannel useFile, FileLock use) {
        this.postgres = postgres;
        this.server = server;
        this.wasRunning = wasRunning;
        this.useFile = useFile;
        this.use = use;
    }

    static ServerLease take(ServerDirectory directory, ServerPurpose purpose, List<String> settings) {
        try {
            Files.createDirectories(directory.path());
            return take(new PostgresServer(directory, purpose, settings));
        } catch (IOException e) {
            throw ServerFailure.ofDirectory(purpose, directory.path(), e);
        }
    }

    private static synchronized ServerLease take(PostgresServer postgres) throws IOException {
        try (FileChannel change = lockFile(postgres.directory().changeLock())) {
            change.lock();
            Optional<RunningServer> found = postgres.findRunning();
            RunningServer server = found.isPresent() ? found.get() : postgres.start();
            FileChannel useFile = lockFile(postgres.directory().useLock());
            FileLock use = useFile.lock(0, Long.MAX_VALUE, true);
            return new ServerLease(postgres, server, found.isPresent(), useFile, use);
        }
    }

    RunningServer server() {
        return server;
    }

    /** Whether the server was there before this process. */
    boolean wasRunning() {
        return wasRunning;
    }

    @Override
    public void close() {
        try {
            giveBack();
        } catch (IOException e) {
            LOG.debug("The directory has gone; a server without its directory stops by itself.", e);
        }
    }

    private void giveBack() throws IOException {
        synchronized (ServerLease.class) {
            try (FileChannel change = lockFile(postgres.directory().changeLock());
                    useFile) {
                change.lock();
                use.release();
                if (useFile.tryLock() != null) { // nobody else uses it
                    postgres.stop();
                }
            }
        }
    }

    private static FileChannel lockFile(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
