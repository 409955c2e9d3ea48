package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The preparation of one datasource. {@link #ready} is the fast way and all that happens at head; otherwise {@link #look}
 * finds out what there is, and the returned {@link Visit} goes on from there.
 */
public final class Preparation implements AutoCloseable {

    static final String CONNECTION_BROKE = "The connection to the database broke in the middle of the preparation.";

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final Consumer<String> progress;
    private final Stopwatch stopwatch = new Stopwatch();
    private @Nullable Fingerprint fingerprint;
    private @Nullable Connection application;
    private @Nullable Visit visit;

    public Preparation(PreparationSettings settings, PreparationSource source, Consumer<String> progress) {
        this.settings = settings;
        this.source = source;
        this.progress = progress;
    }

    public String datasource() {
        return settings.datasource();
    }

    /** What the code brings; computed once, and without a connection. */
    public Fingerprint fingerprint() {
        Fingerprint known = fingerprint == null ? source.fingerprint().get() : fingerprint;
        fingerprint = known;
        return known;
    }

    /** Whether the datasource is to be left alone, and not even connected to. */
    boolean isOff() {
        return settings.mode() == Mode.OFF;
    }

    /** Whether nothing is to be done: told by one statement, where the code's fingerprint can tell. */
    public Optional<PreparationReport> ready() {
        try {
            application = new Connector(source.application(), settings.connectTimeout(), progress).connect();
            Fingerprint code = fingerprint();
            if (code.cannotVouch().isPresent()) {
                return Optional.empty();
            }
            Connection connection = application;
            String value = code.value();
            return stopwatch
                    .time("inspect", () -> FastPath.ask(connection, value, source.schema(), source.history()))
                    .map(this::atHead);
        } catch (SQLException e) {
            throw unexpected(e);
        }
    }

    /** Looks at the database with everything that the code brings. */
    public Visit look() {
        try {
            Connection found = application == null
                    ? new Connector(source.application(), settings.connectTimeout(), progress).connect()
                    : application;
            application = found;
            visit = new Visit(settings, source, fingerprint(), workConnection(found), found, stopwatch, progress);
            return visit;
        } catch (SQLException e) {
            throw unexpected(e);
        }
    }

    private Connection workConnection(Connection found) throws SQLException {
        if (source.owner().isEmpty()) {
            return found;
        }
        Connection owner = new Connector(source.owner().get(), settings.connectTimeout(), progress).connect();
        SameDatabase.check(settings.datasource(), found, owner);
        return owner;
    }

    private PreparationReport atHead(FastPath.Ready ready) {
        return new PreparationReport(
                settings.datasource(),
                Outcome.AT_HEAD,
                DatabaseState.Name.AT_HEAD,
                ready.server(),
                ready.database(),
                ready.schema(),
                ready.version(),
                List.of(),
                stopwatch.startedOn(),
                stopwatch.totalMs(),
                stopwatch.steps());
    }

    static Problem unexpected(SQLException error) {
        if (SqlStates.isConnectionLost(error)) {
            return new Problem(
                    CONNECTION_BROKE,
                    SqlStates.firstLine(error),
                    "Start again: whatever was committed is kept, and the rest is done then.",
                    error);
        }
        if (SqlStates.of(error).equals(SqlStates.INSUFFICIENT_PRIVILEGE)) {
            return new Problem(
                    "The database refused a statement of the preparation: the user has no right to it.",
                    SqlStates.firstLine(error),
                    "Grant the user that right, or let the owner of these tables migrate: flyway.datasources.<name>.url,"
                            + " user and password.",
                    error);
        }
        return new Problem(
                "The database refused a statement of the preparation.",
                SqlStates.inFull(error),
                "If the message does not say what to do, start with the log level of dev.seedbed at DEBUG and report"
                        + " it.",
                error);
    }

    @Override
    public void close() {
        if (visit != null) {
            visit.close();
        }
        if (application != null) {
            Transactions.closeQuietly(application);
        }
    }
}
