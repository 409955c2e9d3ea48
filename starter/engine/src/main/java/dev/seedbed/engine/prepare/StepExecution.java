package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ClientCheck;
import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.jdbc.script.ScriptResult;
import dev.seedbed.engine.jdbc.script.ScriptRunner;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.PendingMigration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Consumer;

/** Does what a step says, in one transaction if it can, and makes sure that the lock still holds before that commits. */
final class StepExecution implements SchemaStepHandler<Step, SQLException> {

    private final ConnectionSource source;
    private final Connection connection;
    private final Inspection inspection;
    private final MigrationSession session;
    private final PreparationLock lock;
    private final Consumer<String> progress;

    StepExecution(
            ConnectionSource source,
            Connection connection,
            Inspection inspection,
            MigrationSession session,
            PreparationLock lock,
            Consumer<String> progress) {
        this.source = source;
        this.connection = connection;
        this.inspection = inspection;
        this.session = session;
        this.lock = lock;
        this.progress = progress;
    }

    @Override
    public Step createTables(Step.CreateTables step) throws SQLException {
        return Transactions.inOne(connection, () -> {
            if (step.history()) {
                session.createHistory(step.missingSchemas());
            }
            OwnTables tables = new OwnTables(session.historyTable());
            tables.complete(connection, inspection);
            if (step.environment().isPresent()) {
                tables.state()
                        .stamp(connection, step.datasource(), step.environment().get());
            }
            lock.fence().check(connection);
            return step;
        });
    }

    @Override
    public Step setEnvironment(Step.SetEnvironment step) throws SQLException {
        return Transactions.inOne(connection, () -> {
            new StateTable(session.historyTable()).stamp(connection, step.datasource(), step.environment());
            lock.fence().check(connection);
            return step;
        });
    }

    @Override
    public Step callback(Step.Callback step) {
        session.call(step.callback(), step.applied());
        return step;
    }

    @Override
    public Step loadInit(Step.LoadInit step) throws SQLException {
        HistoryTable history = session.historyTable();
        ScriptRunner runner = new ScriptRunner(
                Set.of(history.name(), StateTable.NAME, Ledger.NAME, EnvironmentHistory.NAME),
                new LoadProgress(progress));
        try {
            return Transactions.inOne(connection, () -> {
                session.beforeScript();
                reportSkipped(runner.run(step.script().source(), connection));
                ScriptRunner.resetWithin(connection);
                source.settle(connection);
                ClientCheck.on(connection);
                session.afterScript();
                recordBaseline(step.script().version());
                return step;
            });
        } catch (Problem problem) {
            throw problem.getCause() instanceof SQLException error ? lostOr(problem, error) : problem;
        }
    }

    private void reportSkipped(ScriptResult result) {
        if (!result.skippedSettings().isEmpty()) {
            progress.accept("the init SQL sets what this server does not know, and that was skipped: "
                    + String.join(", ", result.skippedSettings()));
        }
    }

    @Override
    public Step adopt(Step.Adopt step) throws SQLException {
        return Transactions.inOne(connection, () -> {
            recordBaseline(step.version());
            return step;
        });
    }

    private void recordBaseline(Version version) throws SQLException {
        if (!session.recordBaseline(version, lock.fence())) {
            throw Fence.lost();
        }
    }

    @Override
    public Step migrate(Step.Migrate step) throws SQLException {
        try {
            apply(step.migration());
            return step;
        } catch (Problem | SQLException e) {
            afterFailure(e);
            throw e;
        }
    }

    private void apply(Migration migration) throws SQLException {
        PendingMigration pending = session.pending(migration);
        try {
            pending.apply(lock.fence());
        } catch (SQLException e) {
            if (SqlStates.isConnectionLost(e) && !pending.isTransactional()) {
                throw brokenHalfWay(migration, e);
            }
            throw e;
        }
    }

    private void afterFailure(Exception failure) {
        try {
            session.failed();
        } catch (Problem callback) {
            failure.addSuppressed(callback);
        }
    }

    @Override
    public Step undo(Step.UndoMigration step) throws SQLException {
        session.applied(step.undo().migration()).revert(lock.fence());
        return step;
    }

    @Override
    public Step stampVersion(Step.StampVersion step) throws SQLException {
        return Transactions.inOne(connection, () -> {
            if (step.baseline()) {
                recordBaseline(step.version());
            }
            for (Migration migration : step.recorded()) {
                session.pending(migration).record(lock.fence());
            }
            for (Migration migration : step.takenBack()) {
                session.applied(migration).recordUndone(lock.fence());
            }
            return step;
        });
    }

    @Override
    public Step dropObjects(Step.DropObjects step) throws SQLException {
        return Transactions.inOne(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : step.statements()) {
                    statement.execute(sql);
                }
            }
            if (inspection.stamp().isPresent()) {
                StateTable states = new StateTable(session.historyTable());
                states.create(connection);
                states.stamp(connection, step.datasource(), inspection.stamp().get());
            }
            lock.fence().check(connection);
            return step;
        });
    }

    /** That the connection was cut is nothing that the script's statement could help. */
    private static Problem lostOr(Problem problem, SQLException error) throws SQLException {
        if (SqlStates.isConnectionLost(error)) {
            throw error;
        }
        return problem;
    }

    private static Problem brokenHalfWay(Migration migration, SQLException error) {
        return new Problem(
                Unexpected.CONNECTION_BROKE,
                SqlStates.firstLine(error) + "\n" + migration.script()
                        + " was at work, which runs outside of a transaction: a part of it may remain.",
                "Start again: the next start names what remains, and the statements that clear it away.",
                error);
    }
}
