package dev.seedbed.postgres;

import dev.seedbed.micronaut.server.PostgresDatabase;
import dev.seedbed.micronaut.server.PostgresSource;
import dev.seedbed.micronaut.server.Purpose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the server of this project: one for development and one for tests, each with a directory of its own under the
 * build's output, and in it one database a datasource, of the datasource's name.
 */
public final class EmbeddedPostgresSource implements PostgresSource {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresSource.class);

    /** A process leases each server once, and keeps it until it ends. */
    private static final Map<Path, ServerLease> LEASES = new HashMap<>();

    @Override
    public PostgresDatabase databaseFor(String datasource, Purpose purpose) {
        Path directory = ProjectDirectory.current().serverDirectory(purpose);
        synchronized (LEASES) {
            ServerLease held = LEASES.get(directory);
            ServerLease lease = leaseOf(directory, purpose);
            RunningServer server = lease.server();
            server.createDatabaseIfMissing(datasource);
            LOG.info(
                    "PostgreSQL for datasource {} {} at 127.0.0.1:{}, data in {}: psql {}",
                    datasource,
                    held != null || lease.wasRunning() ? "was already running" : "started",
                    server.port(),
                    ProjectDirectory.current().relative(directory),
                    server.uri(datasource));
            return new PostgresDatabase(server.jdbcUrl(datasource), RunningServer.USER, server.password());
        }
    }

    static ServerLease leaseOf(Path directory, Purpose purpose) {
        synchronized (LEASES) {
            ServerLease held = LEASES.get(directory);
            return held == null ? lease(directory, purpose) : held;
        }
    }

    private static ServerLease lease(Path directory, Purpose purpose) {
        ServerLease lease = ServerLease.take(new ServerDirectory(directory), purpose);
        if (purpose != Purpose.TEST || !isWatched(directory)) {
            Runtime.getRuntime().addShutdownHook(new Thread(lease::close, "seedbed-postgres-stop"));
        }
        LEASES.put(directory, lease);
        return lease;
    }

    /** Whoever tests again within some seconds finds the server running. */
    private static boolean isWatched(Path directory) {
        try {
            ServerWatch.begin(new ServerDirectory(directory), ServerWatch.GRACE);
            return true;
        } catch (IOException e) {
            LOG.debug("Nothing watches the server; it stops with the last process that uses it.", e);
            return false;
        }
    }
}
