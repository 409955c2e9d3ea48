package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.HistoryText;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.file.MigrationScript;
import dev.seedbed.engine.migrate.judge.JudgedMigration;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.resolve.MigrationWork;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs migrations, each on its own, and records them.
 *
 * <p>In a transaction, where the migration allows it: its statements, its callbacks, its row and the check of the lock
 * commit together, and where they can they travel together, too; if one of them fails, they run once more, one by one, to
 * learn which. Outside of a transaction otherwise: the row is written as failed first and turned into a success
 * afterwards, so that a run that breaks off is known to have done so.
 */
final class MigrationRun {

    private final Connection connection;
    private final SessionSettings session;
    private final HistoryRows rows;
    private final StatementLockCare care;
    private final Callbacks callbacks;
    private final ParsedScripts parsed;
    private final ScriptExecution scripts;
    private final boolean skipped;

    MigrationRun(
            Connection connection,
            SessionSettings session,
            HistoryRows rows,
            StatementLockCare care,
            Callbacks callbacks,
            ParsedScripts parsed,
            ScriptExecution scripts,
            boolean skipped) {
        this.connection = connection;
        this.session = session;
        this.rows = rows;
        this.care = care;
        this.callbacks = callbacks;
        this.parsed = parsed;
        this.scripts = scripts;
        this.skipped = skipped;
    }

    boolean isTransactional(CodeMigration code) {
        return parsed.isTransactional(code);
    }

    /** Runs a migration and records it. */
    void apply(Migration migration, CodeMigration code, Fence fence) throws SQLException {
        if (code.version() != null && code.version().toString().length() > HistoryText.LONGEST_VERSION) {
            throw MigrationProblems.versionTooLong(migration);
        }
        JudgedMigration judged = JudgedMigration.pending(code);
        boolean transactional = isTransactional(code);
        parsed.end(code).ifPresent(end -> scripts.warn(MigrationProblems.endsTransaction(migration, end)));
        try {
            if (transactional) {
                care.run(connection, migration, () -> inTransaction(judged, code, fence));
            } else {
                care.runOnce(connection, migration, () -> outsideOfTransaction(judged, code, fence));
            }
        } catch (StatementFailed | ProgramFailed | Canceled e) {
            throw parsed.end(code).isPresent()
                    ? MigrationProblems.failedAround(migration, parsed.end(code).get(), e)
                    : MigrationProblems.failed(migration, transactional, e);
        }
    }

    private void inTransaction(JudgedMigration judged, CodeMigration code, Fence fence) throws SQLException {
        List<String> statements = togetherSent(code);
        if (!statements.isEmpty()) {
            try {
                allAtOnce(code, statements, fence);
                return;
            } catch (OneOfThemFailed e) {
                // once more from the beginning, in the way that finds out which one
            }
        }
        Transactions.inOne(connection, () -> {
            session.begin(true);
            execute(judged, code);
            session.end(true);
            insert(rows.applied(code, fence.condition()));
            return code;
        });
    }

    private List<String> togetherSent(CodeMigration code) {
        return skipped || !(code.work() instanceof MigrationWork.Script script) || callbacks.listenToMigrations()
                ? List.of()
                : parsed.of(code, script).statements();
    }

    private void allAtOnce(CodeMigration code, List<String> statements, Fence fence) throws SQLException {
        Transactions.inOne(connection, () -> {
            long written;
            try {
                written = scripts.runTogether(
                        session.beginning(true),
                        statements,
                        session.ending(true),
                        rows.applied(code, fence.condition()));
            } catch (SQLException e) {
                throw translated(e);
            }
            if (written != 1) {
                throw Fence.lost();
            }
            return code;
        });
    }

    /** Some errors are complete as they are, or must not be tried again. */
    private static SQLException translated(SQLException error) {
        if (SqlStates.isConnectionLost(error) || SqlStates.isBlocked(error)) {
            return error;
        }
        return SqlStates.of(error).equals(SqlStates.QUERY_CANCELED) ? new Canceled(error) : new OneOfThemFailed(error);
    }

    private void outsideOfTransaction(JudgedMigration judged, CodeMigration code, Fence fence) throws SQLException {
        int rank = insertReturningRank(rows.begun(code, fence.condition()));
        long started = System.nanoTime();
        session.begin(false);
        execute(judged, code);
        session.restore();
        // whether the lock still holds is asked by what comes next: this migration is done either way
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(rows.succeeded(rank, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started)));
        }
    }

    private void execute(JudgedMigration judged, CodeMigration code) throws SQLException {
        if (skipped) {
            return;
        }
        callbacks.announce(CallbackEvent.BEFORE_EACH_MIGRATE, judged);
        try {
            if (code.work() instanceof MigrationWork.Script script) {
                scripts.run(script.script(), callbacks.statementsOf(judged));
            } else {
                run((MigrationWork.Program) code.work());
            }
        } catch (StatementFailed | ProgramFailed e) {
            afterError(judged, e);
            throw e;
        }
        callbacks.announce(CallbackEvent.AFTER_EACH_MIGRATE, judged);
    }

    private void run(MigrationWork.Program program) throws SQLException {
        try {
            program.run(connection);
        } catch (Exception e) {
            throw new ProgramFailed(e);
        }
    }

    /** What a callback says about an error must not hide the error. */
    private void afterError(JudgedMigration judged, SQLException error) {
        try {
            callbacks.announce(CallbackEvent.AFTER_EACH_MIGRATE_ERROR, judged);
        } catch (RuntimeException e) {
            error.addSuppressed(e);
        }
    }

    /** Undoes a migration in one transaction, with a migration's settings, and records that. */
    void undo(Migration migration, MigrationScript undo, Fence fence) throws SQLException {
        try {
            care.run(
                    connection,
                    migration,
                    () -> Transactions.inOne(connection, () -> {
                        session.begin(true);
                        scripts.run(undo, StatementListener.NONE);
                        session.end(true);
                        insert(rows.undone(migration, fence.condition()));
                        return migration;
                    }));
        } catch (StatementFailed e) {
            throw MigrationProblems.undoFailed(migration, undo.file().script(), e);
        }
    }

    /** Records a migration that is not run, in the caller's transaction. */
    void record(CodeMigration code, Fence fence) throws SQLException {
        insert(rows.recorded(code, fence.condition()));
    }

    /** Records that a migration is not applied any more, in the caller's transaction. */
    void recordUndone(Migration migration, Fence fence) throws SQLException {
        insert(rows.undone(migration, fence.condition()));
    }

    /** Writes one row of the history, or stops because the lock is lost. */
    private void insert(String row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(row) != 1) {
                throw Fence.lost();
            }
        }
    }

    private int insertReturningRank(String row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rank = statement.executeQuery(row + " returning \"installed_rank\"")) {
            if (!rank.next()) {
                throw Fence.lost();
            }
            return rank.getInt(1);
        }
    }

    /** One of several statements has failed, and which one it was is not known. */
    private static final class OneOfThemFailed extends SQLException {
        private static final long serialVersionUID = 1L;

        OneOfThemFailed(SQLException cause) {
            super(cause.getMessage(), cause.getSQLState(), cause);
        }
    }
}
