package dev.seedbed.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server of the project that this process was started in: one for development and one for tests, each with a directory
 * of its own under the build's output. A process leases each once and keeps it until it ends; the last one's end stops the
 * server, killed or not where it is for tests.
 */
public final class ProjectServer {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectServer.class);
    private static final Map<Path, ServerLease> LEASES = new HashMap<>();

    private final RunningServer server;
    private final Path directory;
    private final boolean wasRunning;

    private ProjectServer(RunningServer server, Path directory, boolean wasRunning) {
        this.server = server;
        this.directory = directory;
        this.wasRunning = wasRunning;
    }

    /**
     * Finds it running, or starts it.
     *
     * @param settings of {@code postgresql.conf}, as {@code name=value}, for whoever has to start it
     * @throws ServerFailure where there is none to be had
     */
    public static ProjectServer lease(ServerPurpose purpose, String... settings) {
        ProjectDirectory project = ProjectDirectory.current();
        Path directory = directory(project, purpose);
        synchronized (LEASES) {
            ServerLease held = LEASES.get(directory);
            ServerLease lease = held == null ? take(directory, purpose, List.of(settings)) : held;
            return new ProjectServer(lease.server(), project.relative(directory), held != null || lease.wasRunning());
        }
    }

    private static Path directory(ProjectDirectory project, ServerPurpose purpose) {
        try {
            return project.serverDirectory(purpose);
        } catch (IOException e) {
            throw ServerFailure.ofDirectory(purpose, project.path(), e);
        }
    }

    private static ServerLease take(Path directory, ServerPurpose purpose, List<String> settings) {
        ServerLease lease = ServerLease.take(new ServerDirectory(directory), purpose, settings);
        if (purpose != ServerPurpose.TEST || !isWatched(directory)) {
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

    /** Whether it was there before this was asked for. */
    public boolean wasRunning() {
        return wasRunning;
    }

    /** Where its data is, as seen from the project. */
    public Path directory() {
        return directory;
    }

    public String address() {
        return "127.0.0.1:" + server.port();
    }

    /** The database that is always there, for statements about others. */
    public String ownDatabase() {
        return RunningServer.OWN_DATABASE;
    }

    /** A superuser. */
    public String user() {
        return RunningServer.USER;
    }

    public String password() {
        return server.password();
    }

    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    /** Without a pool, as the superuser. */
    public DataSource dataSource(String database) {
        return server.dataSource(database, "seedbed");
    }

    /** For {@code psql} and every other tool that knows libpq's addresses, with the password. */
    public String uri(String database) {
        return server.uri(database);
    }

    public void createDatabaseIfMissing(String name) {
        server.createDatabaseIfMissing(name);
    }

    /**
     * Has a test server run on for some minutes after its last user, because somebody will want to look into it.
     *
     * @return the command that starts it again after that, for a shell
     */
    public String keep() {
        ServerDirectory kept = new ServerDirectory(directory.toAbsolutePath());
        try {
            KeptServer.keep(kept, KeptServer.TIME);
            return KeptServer.command(kept, Binaries.ofThisPlatform().directory());
        } catch (IOException e) {
            throw ServerFailure.ofDirectory(ServerPurpose.TEST, directory, e);
        }
    }

    /** How long a {@linkplain #keep kept} server runs on. */
    public static Duration keptFor() {
        return KeptServer.TIME;
    }

    /** As the superuser. */
    Connection connect(String applicationName) throws SQLException {
        return server.connect(RunningServer.OWN_DATABASE, applicationName);
    }

    @Override
    public String toString() {
        return server.toString();
    }
}
