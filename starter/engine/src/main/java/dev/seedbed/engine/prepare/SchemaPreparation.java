package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ClientCheck;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database that was looked at with all that the code brings, and what follows from it for the schema. Only a plan that
 * changes something needs the lock; under the lock the database is inspected again, and what is different now is planned
 * again.
 */
final class SchemaPreparation implements AutoCloseable {

    private final PreparationContext context;
    private final PreparationSettings settings;
    private final DatabaseConnections connections;
    private final Connection connection;
    private final Stopwatch stopwatch;
    private final MigrationSession session;
    private final Inspector inspector;
    private final Init init;
    private final Planner planner;
    private Inspection inspection;
    private Plan plan;

    /** Looks at a database. The connections stay the caller's. */
    static SchemaPreparation open(PreparationContext context, DatabaseConnections connections) throws SQLException {
        Connection connection = connections.owner();
        MigrationSession session = context.stopwatch().time(StepKind.READ_MIGRATIONS, () -> context.source()
                .migrations()
                .begin(connection));
        try {
            return new SchemaPreparation(context, connections, session);
        } catch (SQLException | RuntimeException | Error e) {
            Transactions.closeQuietly(session);
            throw e;
        }
    }

    private SchemaPreparation(PreparationContext context, DatabaseConnections connections, MigrationSession session)
            throws SQLException {
        this.context = context;
        this.settings = context.settings();
        this.connections = connections;
        this.connection = connections.owner();
        this.stopwatch = context.stopwatch();
        this.session = session;
        this.inspector = new Inspector(session.historyTable(), session.schemas());
        this.inspection = inspect();
        this.init = Init.read(
                context.source().init(), () -> session.against(List.of()).highestInCode());
        this.planner = new Planner(
                settings,
                context.aim(),
                init,
                context.seeds(),
                session.baseline(),
                session.callbacks(),
                session::against);
        this.plan = planner.plan(inspection);
    }

    /** Whether going on needs the lock: whatever is neither ready nor somebody else's to do may change under us. */
    boolean needsLock() {
        return settings.mode() == Mode.PREPARE && (context.first().isPresent() || !(plan instanceof Plan.Start));
    }

    /** What is to be done, as it looks now. */
    Plan plan() {
        return plan;
    }

    /** Whose lock it is: equal for two datasources that reach the same database and schema. */
    LockIdentity lockIdentity() {
        return new LockIdentity(
                inspection.server().identity(), session.historyTable().schema());
    }

    /** Waits for the lock on a connection of its own. */
    LockPoller.Obtained lock() {
        Connection own = connections.another();
        try {
            return stopwatch.time(StepKind.LOCK, () -> poller().obtain(own, List.of(connection)));
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    private LockPoller poller() {
        LockKey key = LockKey.ofSchema(session.historyTable().schema());
        return new LockPoller(key, settings.lockTimeout(), stopwatch);
    }

    /** Goes on under the lock. */
    SchemaPhase prepare(PreparationLock lock, Duration waited) {
        try {
            return checkingClient(() -> preparedUnder(lock, waited));
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    private SchemaPhase preparedUnder(PreparationLock lock, Duration waited) throws SQLException {
        lookAgain();
        if (context.first().isPresent()) {
            context.first().get().at(operationContext(Optional.of(lock)));
            lookAgain();
        }
        announceFailedValidation();
        requireNoStop();
        Outcome outcome = waited.isZero() ? Outcome.AT_HEAD : Outcome.WAITED;
        if (plan instanceof Plan.Run run) {
            new PlanRunner(context, connection, inspection, session, lock).run(run.schema());
            outcome = outcome(run);
            inspection = inspect();
        }
        return end(outcome, waited, Optional.of(lock));
    }

    /** A callback that fails then must not hide why the application does not start. */
    private void announceFailedValidation() {
        boolean invalid =
                plan.state() instanceof DatabaseState.Diverged || plan.state() instanceof DatabaseState.Failed;
        if (invalid && plan instanceof Plan.Stop stop) {
            try {
                session.validationFailed();
            } catch (Problem callback) {
                stop.problem().addSuppressed(callback);
            }
        }
    }

    private <T> T checkingClient(Transactions.Work<T, RuntimeException> work) throws SQLException {
        ClientCheck check = ClientCheck.on(connection);
        try {
            return work.run();
        } finally {
            check.close();
        }
    }

    /** What would be done now. */
    DryRun dryRun() {
        return new DryRunText(inspection, session).of(context.datasource(), plan);
    }

    /** Does something else under the lock, which is let go afterwards. */
    <T> T underLock(Preparation.Work<T> work) throws SQLException {
        try (PreparationLock lock = lock().lock()) {
            lookAgain();
            return checkingClient(() -> work.at(operationContext(Optional.of(lock))));
        }
    }

    /** What others than a preparation may work with. */
    OperationContext operationContext(Optional<PreparationLock> lock) throws SQLException {
        return new OperationContext(context, connections, session, inspection, plan.state(), init.version(), lock);
    }

    /** Goes on where nothing is to be changed: starts, stops, or waits for another process. */
    SchemaPhase observe() {
        try {
            Duration spent = settings.byHand() ? Duration.ofMillis(stopwatch.totalMs()) : Duration.ZERO;
            Duration waited =
                    new HeadWaiter(settings, stopwatch, spent).whileAwaiting(this::awaited, this::lookForOthers);
            requireNoStop();
            return end(waited.isZero() ? Outcome.AT_HEAD : Outcome.WAITED, waited, Optional.empty());
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    private Optional<Plan.Await> awaited() {
        return plan instanceof Plan.Await await ? Optional.of(await) : Optional.empty();
    }

    private void requireNoStop() {
        if (plan instanceof Plan.Stop stop) {
            throw stop.problem();
        }
    }

    /**
     * A migration outside of a transaction looks broken while it is at work, too. It is broken where nobody holds the
     * lock, before that and after: then there is nobody to wait for.
     */
    private void lookForOthers() throws SQLException {
        boolean nobodyAtWork = plan.state() instanceof DatabaseState.Failed && !poller().isHeld(connection);
        lookAgain();
        if (nobodyAtWork && plan.state() instanceof DatabaseState.Failed && plan instanceof Plan.Await await) {
            throw await.otherwise();
        }
    }

    private void lookAgain() throws SQLException {
        Inspection before = inspection;
        inspection = inspect();
        if (!inspection.equals(before)) { // else the plan stands: it is made of nothing but what was found
            plan = planner.plan(inspection);
        }
    }

    private Inspection inspect() throws SQLException {
        return stopwatch.time(StepKind.INSPECT, () -> inspector.inspect(connection));
    }

    /** Leaves the database to its seeds, or remembers that it is ready. */
    private SchemaPhase end(Outcome outcome, Duration waited, Optional<PreparationLock> lock) throws SQLException {
        DatabaseState.Name state = planner.state(inspection).name();
        SeedPlan toSeed = context.seeds().own(plan.seeds(), state);
        PreparationReport report = report(outcome, waited, state, toSeed);
        Optional<BelowBaseline> belowBaseline = Optional.of(BelowBaseline.of(session.against(inspection.history())));
        SchemaPhase phase = new SchemaPhase(
                context,
                report,
                session.historyTable(),
                inspection.stamp(),
                toSeed,
                true,
                plan instanceof Plan.Run run ? run.seedSteps() : List.of(),
                belowBaseline,
                lock.map(held -> lockIdentity()));
        boolean prepared =
                settings.mode() == Mode.PREPARE && state == DatabaseState.Name.AT_HEAD && SeedPlanner.isSettled(toSeed);
        if (!phase.isAll()
                || (prepared
                        && context.headRecord(connection).write(inspection, report.version(), belowBaseline, lock))) {
            new OwnTables(session.historyTable()).letIn(connections.application(), connection, stopwatch);
        }
        return phase;
    }

    private static Outcome outcome(Plan.Run run) {
        return switch (run.state().name()) {
            case EMPTY -> Outcome.INITIALISED;
            case UNMANAGED -> Outcome.ADOPTED;
            case AT_HEAD, AHEAD -> Outcome.AT_HEAD;
            default -> Outcome.MIGRATED;
        };
    }

    private PreparationReport report(Outcome outcome, Duration waited, DatabaseState.Name state, SeedPlan toSeed) {
        List<String> warnings = new ArrayList<>(plan.warnings());
        new StampRules(settings).warning(inspection.stamp()).ifPresent(warnings::add);
        SeedPlanner.warning(toSeed).ifPresent(warnings::add);
        BelowBaseline.warning(session.against(inspection.history()), inspection.belowBaseline())
                .ifPresent(warnings::add);
        return new PreparationReport(
                settings.datasource(),
                outcome,
                state,
                inspection.server().version(),
                inspection.server().database(),
                session.historyTable().schema(),
                session.against(inspection.history())
                        .current()
                        .map(Object::toString)
                        .orElse(""),
                warnings,
                stopwatch.startedOn(),
                stopwatch.totalMs(),
                waited.toMillis(),
                stopwatch.steps(),
                toSeed.reports(),
                0);
    }

    @Override
    public void close() {
        Transactions.closeQuietly(session);
    }
}
