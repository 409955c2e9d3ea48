package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Runs the steps of a plan, all of them, in their order, under the lock. Each step commits on its own, behind the fence: if
 * the run breaks off in between, it leaves a state that the next start knows how to go on from.
 *
 * <p>Seeds run when the service has its beans: {@link PendingSeeds} goes on with the steps that are left.
 */
final class PlanRunner {

    private final MigrationSession session;
    private final PreparationLock lock;
    private final Stopwatch stopwatch;
    private final StepExecution execution;

    PlanRunner(
            PreparationContext context,
            Connection connection,
            Inspection inspection,
            MigrationSession session,
            PreparationLock lock) {
        this.session = session;
        this.lock = lock;
        this.stopwatch = context.stopwatch();
        this.execution = new StepExecution(context.connections(), connection, inspection, session, lock, stopwatch);
    }

    /**
     * Runs steps.
     *
     * @return how long each took
     * @throws Problem if one of the migrations can't run on this connection, before any step has run; or if a step fails
     */
    List<PreparationReport.Timing> run(List<SchemaStep> steps) throws SQLException {
        session.requireRunnable(migrations(steps));
        stopwatch.expect(steps);
        int before = stopwatch.steps().size();
        LongSteps progress = new LongSteps(stopwatch).begin();
        try (progress) {
            for (SchemaStep step : steps) {
                run(step);
            }
        }
        List<PreparationReport.Timing> timed = stopwatch.steps();
        return timed.subList(before, timed.size());
    }

    private void run(SchemaStep step) throws SQLException {
        lock.at(step.title());
        stopwatch.time(step, () -> step.handle(execution));
    }

    private static List<Migration> migrations(List<SchemaStep> steps) {
        return steps.stream()
                .filter(Step.Migrate.class::isInstance)
                .map(step -> ((Step.Migrate) step).migration())
                .toList();
    }
}
