package dev.seedbed.engine.prepare;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real PgBouncer, in transaction mode, between a test and its database. */
final class PgBouncer {

    private final Path folder;
    private final Process process;
    private final int port;

    private PgBouncer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Starts one; skips the test where the program is not installed. */
    static PgBouncer inFrontOf(TestDatabase database) throws Exception {
        Path binary = Stream.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(Files.isExecutable(binary), "pgbouncer is not installed (apt-get install pgbouncer)");
        Path folder = Files.createTempDirectory("pgbouncer");
        int port = freePort();
        Path ini = Files.writeString(
                folder.resolve("pgbouncer.ini"),
                """
                [databases]
                * = host=127.0.0.1 port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = 5
                ignore_startup_parameters = extra_float_digits
                """
                        .formatted(
                                URI.create(database.url().substring("jdbc:".length()))
                                        .getPort(),
                                port)
                        .replace("* = host=127.0.0.1", "* = user=postgres host=127.0.0.1"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of(binary.toString(), "-q", ini.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        PgBouncer pooler = new PgBouncer(folder, process, port);
        pooler.awaitReady(database);
        return pooler;
    }

    /** The database as it is reached through the pooler. */
    String url(TestDatabase database) {
        return database.url().replaceFirst("//[^/]+/", "//127.0.0.1:" + port + "/");
    }

    private void awaitReady(TestDatabase database) throws Exception {
        for (int tries = 0; ; tries++) {
            try {
                DriverManager.getConnection(url(database)).close();
                return;
            } catch (SQLException e) {
                if (tries > 100 || !process.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("log")), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    void stop() throws Exception {
        process.destroy();
        process.waitFor();
        Files.delete(folder.resolve("pgbouncer.ini"));
        Files.delete(folder.resolve("log"));
        Files.delete(folder);
    }
}
