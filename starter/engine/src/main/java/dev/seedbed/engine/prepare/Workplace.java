package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A database that has been looked at, and what it takes to do something there besides preparing it. It lasts as long as
 * the work that it was made for.
 */
public final class Workplace {

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final Connection connection;
    private final MigrationSession session;
    private final Inspection inspection;
    private final DatabaseState state;
    private final Optional<PreparationLock> lock;
    private final Consumer<String> progress;

    Workplace(
            PreparationSettings settings,
            PreparationSource source,
            Connection connection,
            MigrationSession session,
            Inspection inspection,
            DatabaseState state,
            Optional<PreparationLock> lock,
            Consumer<String> progress) {
        this.settings = settings;
        this.source = source;
        this.connection = connection;
        this.session = session;
        this.inspection = inspection;
        this.state = state;
        this.lock = lock;
        this.progress = progress;
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
        return source.owner().orElse(source.application());
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

    public void tell(String text) {
        progress.accept(text);
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

    /** Stops where nothing could be written, before anything is. */
    public void requireWritable() {
        Optional<Problem> cannot = refusals().cannotWrite();
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

    /** Creates what is missing of history, state and ledger, and stamps an empty database, in the caller's transaction. */
    public void setUpTracking() throws SQLException {
        if (!inspection.hasHistory()) {
            session.createHistory(inspection.missingSchemas());
        }
        OwnTables tables = new OwnTables(history());
        tables.complete(connection, inspection);
        Optional<String> stamp = new StampRules(settings).toWrite(state.name(), inspection.stamp());
        if (stamp.isPresent()) {
            tables.state().stamp(connection, settings.datasource(), stamp.get());
        }
    }

    /** Creates state and ledger where nothing is left, and gives the database back its stamp, in the caller's transaction. */
    public void keepStamp() throws SQLException {
        Optional<String> stamp = inspection.stamp();
        if (stamp.isPresent()) {
            StateTable states = new StateTable(history());
            states.create(connection);
            states.stamp(connection, settings.datasource(), stamp.get());
        }
    }

    /** The history as it is now. */
    public List<HistoryRow> readHistory() throws SQLException {
        return new Inspector(history(), session.schemas()).inspect(connection).history();
    }

    private Refusals refusals() {
        return new Refusals(settings, inspection, overview());
    }
}
