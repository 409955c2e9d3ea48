package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * A database that has been looked at, and what it takes to do something there besides preparing it. It lasts as long as
 * the work that it was made for.
 */
public final class OperationContext {

    private final PreparationContext context;
    private final PreparationSettings settings;
    private final Connection connection;
    private final Connection application;
    private final MigrationSession session;
    private final Inspection inspection;
    private final DatabaseState state;
    private final Optional<Version> initVersion;
    private final Optional<PreparationLock> lock;

    OperationContext(
            PreparationContext context,
            DatabaseConnections connections,
            MigrationSession session,
            Inspection inspection,
            DatabaseState state,
            Optional<Version> initVersion,
            Optional<PreparationLock> lock)
            throws SQLException {
        this.context = context;
        this.settings = context.settings();
        this.connection = connections.owner();
        this.application = connections.application();
        this.session = session;
        this.inspection = inspection;
        this.state = state;
        this.initVersion = initVersion;
        this.lock = lock;
    }

    public PreparationSettings settings() {
        return settings;
    }

    /** As the user who may change the schema, in autocommit. */
    public Connection connection() {
        return connection;
    }

    /** Where connections of that user come from. */
    public ConnectionSource connections() {
        return context.connections();
    }

    /** The server's processes that work for this one. */
    public List<Integer> ownProcesses() throws SQLException {
        List<Integer> processes =
                new ArrayList<>(lock.isPresent() ? List.of(lock.get().process()) : List.of());
        for (Connection own : new LinkedHashSet<>(List.of(connection, application))) {
            processes.add(own.unwrap(PGConnection.class).getBackendPID());
        }
        return processes;
    }

    public MigrationSession session() {
        return session;
    }

    /** What was found, before anything was done. */
    public Inspection inspection() {
        return inspection;
    }

    public DatabaseState state() {
        return state;
    }

    /** The code's migrations held against the history that was found; what is asked about next is asked about these. */
    public MigrationOverview overview() {
        return session.against(inspection.history());
    }

    public HistoryTable history() {
        return session.historyTable();
    }

    /** Only where the work was given out under the lock. */
    public PreparationLock lock() {
        return lock.orElseThrow(() -> new IllegalStateException("this was to be done without a lock"));
    }

    /** The version that the init SQL stands for. */
    public Optional<Version> initVersion() {
        return initVersion;
    }

    /** The version that the code wants the database at; empty where it has neither migrations nor init SQL. */
    public Optional<Version> head() {
        return Stream.of(overview().highestInCode(), initVersion)
                .flatMap(Optional::stream)
                .max(Version::compareTo);
    }

    /** Stops where neither code nor database knows a version. */
    public void requireKnown(Version version) {
        Optional<Problem> unknown = new MigrationRange(Aim.version(version), overview(), initVersion).unknown();
        if (unknown.isPresent()) {
            throw unknown.get();
        }
    }

    public void tell(String text) {
        context.stopwatch().accept(text);
    }

    /** The database, as the first words of a sentence. */
    public String name() {
        return refusals().where();
    }

    /** Stops where a start would stop because the history says that something broke half-way. */
    public void requireNotFailed() {
        if (state instanceof DatabaseState.Failed failed) {
            throw refusals().failed(failed);
        }
    }

    /** Stops where a start would stop because history and code contradict each other. */
    public void requireNotDiverged() {
        if (state instanceof DatabaseState.Diverged diverged) {
            throw refusals().diverged(diverged);
        }
    }

    /** Why nothing could be written, as far as can be told. */
    public Optional<Problem> cannotWrite() {
        return refusals().cannotWrite();
    }

    /** Stops where nothing could be written, before anything is. */
    public void requireWritable() {
        Optional<Problem> cannot = cannotWrite();
        if (cannot.isPresent()) {
            throw cannot.get();
        }
    }

    /** Stops where the database belongs to a protected environment, and this service runs under another one. */
    public void requireOwnEnvironment() {
        Optional<Problem> conflict = new StampRules(settings).conflict(name(), inspection.stamp());
        if (conflict.isPresent()) {
            throw conflict.get();
        }
    }

    /** The step that sets up what is missing of history, state and ledger, and an empty database's environment. */
    public Optional<SchemaStep> tracking() {
        return Tracking.step(settings, inspection, state.name());
    }

    /**
     * Runs steps under the lock, each as a start does.
     *
     * @return how long each took
     */
    public List<PreparationReport.Timing> run(List<SchemaStep> steps) throws SQLException {
        return new PlanRunner(context, connection, inspection, session, lock()).run(steps);
    }

    /**
     * Writes the environment that was found, and the record of its changes, into the database that takes the place of this
     * one, in the caller's transaction.
     */
    public void keepEnvironment(Connection other) throws SQLException {
        Optional<String> stamp = inspection.stamp();
        if (stamp.isPresent()) {
            StateTable states = new StateTable(history());
            states.create(other);
            states.stamp(other, settings.datasource(), stamp.get());
        }
        new EnvironmentHistory(history())
                .copy(other, inspection.environmentChanges().orElse(List.of()));
    }

    /** The history as it is now. */
    public List<HistoryRow> readHistory() throws SQLException {
        return new Inspector(history(), session.schemas()).inspect(connection).history();
    }

    private Refusals refusals() {
        return new Refusals(settings, inspection, overview());
    }
}
