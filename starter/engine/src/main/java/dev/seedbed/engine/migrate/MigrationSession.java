package dev.seedbed.engine.migrate;

import dev.seedbed.engine.jdbc.lock.Fence;
import java.sql.SQLException;
import java.util.List;

/**
 * The code's migrations, opened on one connection: what they are, how they stand to a history, and what can be done with
 * each of them. All of it happens on that connection, which the caller owns. The methods may be called in any order.
 */
public interface MigrationSession extends AutoCloseable {

    HistoryTable historyTable();

    /** The schemas that the migrations manage; the history's is the first. */
    List<String> schemas();

    /** Holds the code's migrations against a history; touches no database. */
    MigrationOverview against(List<HistoryRow> history);

    /** Whether Flyway's own settings ask for a baseline on a database that has objects and no history, and which. */
    BaselineSettings baseline();

    /** Creates schemas that are still missing and the history table, inside of the caller's transaction. */
    void createHistory(List<String> missingSchemas) throws SQLException;

    /** Records a baseline inside of the caller's transaction; {@code false} where the fence says that the lock is lost. */
    boolean recordBaseline(Version version, Fence fence) throws SQLException;

    /** Stops where one of these can't run on this connection, before any of them has. */
    void requireRunnable(List<Migration> pending) throws SQLException;

    /** Makes role and search path of a script's transaction those of a migration's. */
    void beforeScript() throws SQLException;

    /** Makes the session again what it was when it was opened, after a script's settings have been reset. */
    void afterScript();

    /** The callbacks of the points of a run outside of single migrations; those of one point in the order of their calls. */
    List<PlannedCallback> callbacks();

    /** Calls the callbacks for a history and code that contradict each other, or a migration that has failed before. */
    void validationFailed();

    /** Whether there are callbacks that are called for single migrations or statements. */
    boolean hasCallbacksOfMigrations();

    /**
     * Calls a callback.
     *
     * @param applied how many migrations have run before it
     */
    void call(PlannedCallback callback, int applied);

    /** What {@link #call} sends. */
    SqlText text(PlannedCallback callback);

    /** Calls the callbacks for a run that has failed. */
    void failed();

    /** What can be done with a migration that is pending. */
    PendingMigration pending(Migration migration);

    /** What can be done with a version that is applied. */
    AppliedVersion applied(Migration migration);

    /** What {@link #createHistory} would send. */
    List<String> historyText(List<String> missingSchemas);

    /** What {@link #recordBaseline} would send. */
    String baselineText(Version version);

    /** The settings that {@link #beforeScript} would send. */
    String beforeScriptText();

    @Override
    void close();

    /** What {@code flyway.datasources.*} says about baselines. */
    record BaselineSettings(boolean onMigrate, Version version, String description) {}
}
