package dev.seedbed.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A server in a directory: finds it running, starts it, stops it. Every method is called under the directory's change
 * lock.
 *
 * <p>The server is started through {@code pg_ctl}, in a session of its own: Ctrl-C reaches the application only, which
 * may close its connections in peace, and other processes may go on using the server.
 */
final class PostgresServer {

    private static final int ATTEMPTS_TO_FIND_A_PORT = 3;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ServerDirectory directory;
    private final ServerPurpose purpose;
    private final List<String> moreSettings;

    /** @param moreSettings besides those that its purpose asks for */
    PostgresServer(ServerDirectory directory, ServerPurpose purpose, List<String> moreSettings) {
        this.directory = directory;
        this.purpose = purpose;
        this.moreSettings = List.copyOf(moreSettings);
    }

    ServerDirectory directory() {
        return directory;
    }

    /** The server on this directory, if one answers. One that is on its way up or down is waited for. */
    Optional<RunningServer> findRunning() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<Postmaster> alive = alivePostmaster();
        while (alive.isPresent() && System.nanoTime() < deadline) {
            RunningServer server = new RunningServer(
                    alive.get().port(), ServerSettings.read(directory).password());
            if (server.isServing(directory.data())) {
                return Optional.of(server);
            }
            pause();
            alive = alivePostmaster();
        }
        if (alive.isPresent()) {
            stop();
        } else {
            // a killed server's note would stop the next one if its process number now is another program's
            Files.deleteIfExists(directory.postmasterFile());
        }
        return Optional.empty();
    }

    private Optional<Postmaster> alivePostmaster() throws IOException {
        return Postmaster.read(directory.postmasterFile()).filter(Postmaster::isAlive);
    }

    RunningServer start() throws IOException {
        ServerCommands commands = new ServerCommands(Binaries.ofThisPlatform(), directory);
        ServerSettings settings = ServerSettings.read(directory);
        if (!Files.exists(directory.data())) {
            settings = ServerSettings.random();
            settings.write(directory);
            createData(commands, settings);
        }
        for (int attempt = 1; ; attempt++) {
            settings = settings.withPort(freePort(settings.port()));
            settings.write(directory);
            if (commands.start(options(settings.port()))) {
                return new RunningServer(settings.port(), settings.password());
            }
            if (attempt == ATTEMPTS_TO_FIND_A_PORT) {
                throw didNotStart(commands);
            }
        }
    }

    private void createData(ServerCommands commands, ServerSettings settings) throws IOException {
        Optional<Path> memory = purpose == ServerPurpose.TEST ? MemoryPlace.make(directory) : Optional.empty();
        Path data = memory.map(MemoryPlace::data).orElse(directory.data());
        Path unfinished = data.resolveSibling(directory.unfinishedData().getFileName());
        commands.createData(unfinished, settings.password());
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        if (memory.isPresent()) {
            Files.deleteIfExists(directory.data()); // a link whose place went with the last boot
            Files.createSymbolicLink(directory.data(), data);
        }
    }

    /** In peace if those connected leave within a moment, else at once. */
    void stop() throws IOException {
        if (Files.exists(directory.postmasterFile())) {
            ServerCommands commands = new ServerCommands(Binaries.ofThisPlatform(), directory);
            if (!commands.stop("smart", Duration.ofSeconds(3)) && !commands.stop("fast", Duration.ofSeconds(10))) {
                commands.stop("immediate", Duration.ofSeconds(5));
            }
        }
    }

    private List<String> options(int port) {
        List<String> options = new ArrayList<>(List.of("-p " + port, "-c listen_addresses=127.0.0.1"));
        options.add("-c unix_socket_directories=");
        List<String> settings =
                purpose == ServerPurpose.TEST ? ServerOptions.FOR_TESTS : List.of("synchronous_commit=off");
        settings.forEach(setting -> options.add("-c " + setting));
        moreSettings.forEach(
                setting -> options.add("-c \"" + setting + "\"")); // for the shell, which a path may confuse
        return options;
    }

    private static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw e;
            }
            return freePort(0);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a PostgreSQL server.", e);
        }
    }

    private ServerFailure didNotStart(ServerCommands commands) {
        return ServerFailure.isDiskFull(commands.lastWords())
                ? ServerFailure.noRoom(directory.path(), commands.lastWords())
                : new ServerFailure(
                        "The PostgreSQL server for " + purpose.folder() + " in " + directory.path() + " did not start.",
                        commands.lastWords(),
                        "If its data can go, delete that directory and start again; or set the datasource's URL to use another"
                                + " server.");
    }
}
