package dev.seedbed.engine.migrate;

import dev.seedbed.engine.jdbc.lock.Fence;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The code's migrations, opened on one connection: what they are, how they stand to a history, and the running of one
 * after the other. All of it happens on that connection, which the caller owns.
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

    /** Whether there are callbacks that want to run even where nothing is pending. */
    boolean callsBackAlways();

    /** Whether a migration that is pending runs in a transaction, which only its whole text tells. */
    boolean runsInTransaction(Migration migration);

    /** Stops where one of these can't run on this connection, before any of them has. */
    void requireRunnable(List<Migration> pending) throws SQLException;

    /** Makes role and search path of a script's transaction those of a migration's. */
    void beforeScript() throws SQLException;

    /** Makes the session again what it was when it was opened, after a script's settings have been reset. */
    void afterScript();

    /** Announces to the callbacks that the history was validated; where its schema is missing there is none. */
    void validated(List<String> missingSchemas);

    /** Announces to the callbacks that history and code contradict each other, or that a migration has failed before. */
    void validationFailed();

    /** Announces to the callbacks that missing schemas are about to be created, also where there are none. */
    void creatingSchemas();

    /** Announces to the callbacks what is done about a baseline. */
    void baselining(boolean done);

    /** Announces to the callbacks that migrations are about to run. */
    void begin();

    /** Runs one pending migration and records it; both commit together where the migration allows a transaction. */
    void apply(Migration migration, Fence fence) throws SQLException;

    /**
     * Records a pending migration as applied, without running it, inside of the caller's transaction: as Flyway does with
     * {@code skipExecutingMigrations}.
     */
    void record(Migration migration, Fence fence) throws SQLException;

    /**
     * Records that an applied migration is not applied any more, without running anything, inside of the caller's
     * transaction: by a row as Flyway's {@code repair} writes it.
     */
    void recordUndone(Migration migration, Fence fence) throws SQLException;

    /** What an applied migration can be undone with; empty where there is no undo file for it. */
    Optional<Undo> undoOf(Migration migration);

    /** Undoes an applied migration and records that; both commit together. */
    void undo(Migration migration, Fence fence) throws SQLException;

    /** What {@link #createHistory} would send. */
    List<String> historyText(List<String> missingSchemas);

    /** What {@link #recordBaseline} would send. */
    String baselineText(Version version);

    /** What {@link #apply} would send. */
    SqlText text(Migration migration);

    /** The settings that {@link #beforeScript} would send. */
    String beforeScriptText();

    /** Announces to the callbacks that the migrations of this run are done. */
    void finish(int applied);

    /** Announces to the callbacks that a migration has failed. */
    void failed();

    @Override
    void close();

    /** What {@code flyway.datasources.*} says about baselines. */
    record BaselineSettings(boolean onMigrate, Version version, String description) {}
}
