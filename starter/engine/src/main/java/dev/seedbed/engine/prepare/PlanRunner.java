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
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the steps of a plan, in order, under the lock. Each step commits on its own, behind the fence: whatever breaks
 * off in between leaves a state that the next start knows how to go on from.
 */
final class PlanRunner {

    private final String datasource;
    private final ConnectionSource source;
    private final Connection connection;
    private final Inspection inspection;
    private final MigrationSession session;
    private final PreparationLock lock;
    private final Stopwatch stopwatch;

    PlanRunner(
            String datasource,
            ConnectionSource source,
            Connection connection,
            Inspection inspection,
            MigrationSession session,
            PreparationLock lock,
            Stopwatch stopwatch) {
        this.datasource = datasource;
        this.source = source;
        this.connection = connection;
        this.inspection = inspection;
        this.session = session;
        this.lock = lock;
        this.stopwatch = stopwatch;
    }

    /** Runs all but the seeds, which come when the service is there to run them. */
    void run(Plan.Run plan) throws SQLException {
        List<Migration> migrations = plan.steps().stream()
                .filter(Step.Migrate.class::isInstance)
                .map(step -> ((Step.Migrate) step).migration())
                .toList();
        session.requireRunnable(migrations);
        for (Step step : plan.steps()) {
            if (step instanceof Step.Stamp) {
                run(step);
            }
        }
        if (session.callsBackAlways() || plan.steps().stream().anyMatch(PlanRunner::concernsSchema)) {
            stopwatch.expect(migrations.size());
            LongSteps progress = new LongSteps(stopwatch).begin();
            try (progress) {
                setUp(plan);
                migrate(migrations);
            }
        }
    }

    private static boolean concernsSchema(Step step) {
        return !(step instanceof Step.Stamp || step instanceof Step.Seed);
    }

    /**
     * Tracking comes first, so that nothing is ever found without a history; only where schemas are missing do the
     * callbacks that may create them come before it.
     */
    private void setUp(Plan.Run plan) throws SQLException {
        Optional<Step.CreateTables> tables = plan.steps().stream()
                .filter(Step.CreateTables.class::isInstance)
                .map(Step.CreateTables.class::cast)
                .findFirst();
        List<String> missingSchemas =
                tables.map(Step.CreateTables::missingSchemas).orElse(List.of());
        if (tables.isPresent() && missingSchemas.isEmpty()) {
            run(tables.get());
        }
        session.validated(missingSchemas);
        session.creatingSchemas();
        if (tables.isPresent() && !missingSchemas.isEmpty()) {
            run(tables.get());
        }
        for (Step step : plan.steps()) {
            if (step instanceof Step.LoadInit || step instanceof Step.Adopt) {
                run(step);
            }
        }
    }

    private void migrate(List<Migration> migrations) throws SQLException {
        session.begin();
        for (Migration migration : migrations) {
            try {
                run(new Step.Migrate(migration));
            } catch (Problem | SQLException e) {
                afterFailure(e);
                throw e;
            }
        }
        session.finish(migrations.size());
    }

    private void run(Step step) throws SQLException {
        lock.at(step.title());
        stopwatch.time(step.title(), () -> {
            if (step instanceof Step.CreateTables create) {
                createTables(create);
            } else if (step instanceof Step.Stamp stamp) {
                stamp(stamp.environment());
            } else if (step instanceof Step.LoadInit load) {
                load(load.script());
            } else if (step instanceof Step.Adopt adopt) {
                session.baselining(false);
                Transactions.inOne(connection, () -> baseline(adopt.version()));
                session.baselining(true);
            } else if (step instanceof Step.Migrate migrate) {
                apply(migrate.migration());
            }
            return step;
        });
    }

    private void apply(Migration migration) throws SQLException {
        try {
            session.apply(migration, lock.fence());
        } catch (SQLException e) {
            if (SqlStates.isConnectionLost(e) && !session.runsInTransaction(migration)) {
                throw brokenHalfWay(migration, e);
            }
            throw e;
        }
    }

    private void createTables(Step.CreateTables create) throws SQLException {
        Transactions.inOne(connection, () -> {
            if (create.history()) {
                session.createHistory(create.missingSchemas());
            }
            OwnTables tables = new OwnTables(session.historyTable());
            tables.complete(connection, inspection);
            if (create.stamp().isPresent()) {
                tables.state().stamp(connection, datasource, create.stamp().get());
            }
            lock.fence().check(connection);
            return create;
        });
    }

    private void stamp(String environment) throws SQLException {
        Transactions.inOne(connection, () -> {
            new StateTable(session.historyTable()).stamp(connection, datasource, environment);
            lock.fence().check(connection);
            return environment;
        });
    }

    private void load(InitScript script) throws SQLException {
        HistoryTable history = session.historyTable();
        ScriptRunner runner = new ScriptRunner(
                Set.of(history.name(), StateTable.NAME, Ledger.NAME, EnvironmentHistory.NAME),
                new LoadProgress(stopwatch));
        try {
            Transactions.inOne(connection, () -> {
                session.beforeScript();
                ScriptResult result = runner.run(script.source(), connection);
                tellSkipped(result);
                ScriptRunner.resetWithin(connection);
                source.settle(connection);
                ClientCheck.on(connection);
                session.afterScript();
                return baseline(script.version());
            });
        } catch (Problem problem) {
            throw problem.getCause() instanceof SQLException error ? lostOr(problem, error) : problem;
        }
    }

    private void tellSkipped(ScriptResult result) {
        if (!result.skippedSettings().isEmpty()) {
            stopwatch.accept("the init SQL sets what this server does not know, and that was skipped: "
                    + String.join(", ", result.skippedSettings()));
        }
    }

    private boolean baseline(Version version) throws SQLException {
        if (!session.recordBaseline(version, lock.fence())) {
            throw Fence.lost();
        }
        return true;
    }

    private void afterFailure(Exception failure) {
        try {
            session.failed();
        } catch (Problem callback) {
            failure.addSuppressed(callback);
        }
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
