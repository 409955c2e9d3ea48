package dev.seedbed.engine.jdbc;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.problem.Spoken;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Opens a connection to a server that may not be up yet: tries again, with progress, until the time is up; what more
 * time would not cure (a wrong password, a database that does not exist) is said at once.
 */
public final class Connector {

    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 1_000;
    private static final long PROGRESS_EVERY_MS = 5_000;

    private final ConnectionSource source;
    private final Duration timeout;
    private final Optional<String> setting;
    private final Consumer<String> progress;

    public Connector(ConnectionSource source, Duration timeout, Consumer<String> progress) {
        this(source, timeout, "connect-timeout", progress);
    }

    /** For a look at how things are, which nobody wants to wait for. */
    public Connector(ConnectionSource source, Duration timeout) {
        this(source, timeout, Optional.empty(), text -> {});
    }

    /** @param setting what the timeout is set by */
    public Connector(ConnectionSource source, Duration timeout, String setting, Consumer<String> progress) {
        this(source, timeout, Optional.of(setting), progress);
    }

    private Connector(ConnectionSource source, Duration timeout, Optional<String> setting, Consumer<String> progress) {
        this.source = source;
        this.timeout = timeout;
        this.setting = setting;
        this.progress = progress;
    }

    public Connection connect() {
        long started = System.nanoTime();
        long pause = FIRST_PAUSE_MS;
        long saidAt = 0;
        while (true) {
            try {
                return source.open();
            } catch (SQLException e) {
                long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
                if (!SqlStates.isUnreachable(e) || waited + pause > timeout.toMillis()) {
                    throw refused(e);
                }
                if (saidAt == 0 || waited - saidAt >= PROGRESS_EVERY_MS) {
                    saidAt = Math.max(1, waited);
                    progress.accept("waiting for " + source.address().server() + " (" + reason(e) + "), "
                            + (timeout.toMillis() - waited + 999) / 1000 + " s left");
                }
                pause(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        }
    }

    private Problem refused(SQLException error) {
        ServerAddress address = source.address();
        return switch (SqlStates.of(error)) {
            case SqlStates.INVALID_PASSWORD ->
                new Problem(
                        "The server " + address.server() + " does not accept the password.",
                        SqlStates.firstLine(error),
                        "Correct the datasource's username or password.");
            case SqlStates.INVALID_AUTHORIZATION ->
                new Problem(
                        "The server " + address.server() + " does not let this user in.",
                        SqlStates.firstLine(error),
                        "Correct the datasource's username, or the server's pg_hba.conf.");
            case SqlStates.UNKNOWN_DATABASE ->
                new Problem(
                        "The database \"" + address.database() + "\" does not exist on " + address.server() + ".",
                        SqlStates.firstLine(error),
                        "Create it (CREATE DATABASE " + NamedSql.quoted(address.database())
                                + ";), or correct the datasource's URL.");
            case SqlStates.TOO_MANY_CONNECTIONS ->
                new Problem(
                        "The server " + address.server() + " had no free connection within " + Spoken.duration(timeout)
                                + ".",
                        SqlStates.firstLine(error),
                        "End sessions that are not needed, or raise the limit: max_connections, or the CONNECTION LIMIT of"
                                + " the role or database.",
                        error);
            default ->
                SqlStates.isUnreachable(error)
                        ? new Problem(
                                "The server " + address.server() + " could not be reached within "
                                        + Spoken.duration(timeout) + ".",
                                reason(error),
                                "Start the server, or correct host and port in the datasource's URL"
                                        + setting.map(name -> "; a server that needs longer to come up wants a higher "
                                                        + name)
                                                .orElse("")
                                        + ".",
                                error)
                        : new Problem(
                                "The server " + address.server() + " refused the connection.",
                                SqlStates.firstLine(error),
                                "Correct the datasource's URL, username or password, or the server's configuration.",
                                error);
        };
    }

    /** The driver keeps to itself that it could not even find out where the server is. */
    private static String reason(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "No host of this name is known.";
            }
        }
        return SqlStates.firstLine(error);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(
                    "The start was interrupted while it waited for the database server.",
                    "The application is being stopped.",
                    "Start it again.",
                    e);
        }
    }
}
