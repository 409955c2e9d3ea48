package dev.seedbed.postgres;

import dev.seedbed.micronaut.server.Purpose;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of this project's tests, from the binaries on the class path; all its processes share it. */
final class EmbeddedTestServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedTestServer.class);

    private EmbeddedTestServer() {}

    static ServerAccess start() {
        ProjectDirectory project = ProjectDirectory.current();
        Path directory = project.serverDirectory(Purpose.TEST);
        ServerLease lease = EmbeddedPostgresSource.leaseOf(directory, Purpose.TEST);
        RunningServer server = lease.server();
        LOG.info(
                "PostgreSQL for tests {} at 127.0.0.1:{}, data in {}",
                lease.wasRunning() ? "was already running" : "started",
                server.port(),
                project.relative(directory));
        return new ServerAccess(
                "127.0.0.1:" + server.port(), "", "postgres", RunningServer.USER, server.password(), true);
    }
}
