package dev.seedbed.postgres;

import dev.seedbed.server.ProjectServer;
import dev.seedbed.server.ServerPurpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of this project's tests, from the binaries on the class path; all its processes share it. */
final class EmbeddedTestServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedTestServer.class);

    private static final AfterTests AFTER_TESTS = EmbeddedTestServer::keep;

    private EmbeddedTestServer() {}

    private static String keep() {
        ProjectServer server = Failures.told(() -> ProjectServer.lease(ServerPurpose.TEST));
        return "The server runs for " + ProjectServer.keptFor().toMinutes()
                + " min after the tests. To start it again later: " + Failures.told(server::keep);
    }

    static ServerAccess start() {
        ProjectServer server = Failures.told(() -> ProjectServer.lease(ServerPurpose.TEST));
        LOG.info(
                "PostgreSQL for tests {} at {}, data in {}",
                server.wasRunning() ? "was already running" : "started",
                server.address(),
                server.directory());
        return new ServerAccess(
                server.address(), "", server.ownDatabase(), server.user(), server.password(), true, AFTER_TESTS);
    }
}
