package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ClientCheck;
import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A look at one database with all that the code brings, and what follows from it for the schema. Only a plan that changes
 * something wants the lock; it is made again once the lock is held.
 */
final class Visit implements AutoCloseable {

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final Optional<Preparation.Work<?>> first;
    private final Connection connection;
    private final Connection application;
    private final Stopwatch stopwatch;
    private final MigrationSession session;
    private final Inspector inspector;
    private final Planner planner;
    private final SeedPlanner seeds;
    private final HeadRecord headRecord;
    private final Init init;
    private Inspection inspection;
    private Plan plan;

    /**
     * Looks at a database. The connection belongs to the visit from here on: it is closed with it, or here, if looking fails.
     *
     * @param application the connection of the application's user, which may be the same one
     */
    static Visit open(
            PreparationSettings settings,
            Aim aim,
            PreparationSource source,
            Optional<Preparation.Work<?>> first,
            Fingerprint fingerprint,
            SeedPlanner seeds,
            Connection connection,
            Connection application,
            Stopwatch stopwatch)
            throws SQLException {
        List<AutoCloseable> opened = new ArrayList<>(List.of(connection));
        try {
            MigrationSession session =
                    stopwatch.time(StepKind.READ_MIGRATIONS, () -> source.migrations().begin(connection));
            opened.add(0, session);
            Inspector inspector = new Inspector(session.historyTable(), session.schemas());
            Inspection inspection = stopwatch.time(StepKind.INSPECT, () -> inspector.inspect(connection));
            Init init =
                    Init.read(source.init(), () -> session.against(List.of()).highestInCode());
            Planner planner = new Planner(
                    settings, aim, init, seeds, session.baseline(), session.callbacks(), session::against);
            return new Visit(
                    settings,
                    source,
                    first,
                    connection,
                    application,
                    stopwatch,
                    session,
                    inspector,
                    planner,
                    seeds,
                    new HeadRecord(settings, fingerprint, connection, stopwatch),
                    init,
                    inspection);
        } catch (SQLException | RuntimeException | Error e) {
            opened.forEach(Transactions::closeQuietly);
            throw e;
        }
    }

    private Visit(
            PreparationSettings settings,
            PreparationSource source,
            Optional<Preparation.Work<?>> first,
            Connection connection,
            Connection application,
            Stopwatch stopwatch,
            MigrationSession session,
            Inspector inspector,
            Planner planner,
            SeedPlanner seeds,
            HeadRecord headRecord,
            Init init,
            Inspection inspection) {
        this.settings = settings;
        this.source = source;
        this.first = first;
        this.connection = connection;
        this.application = application;
        this.stopwatch = stopwatch;
        this.session = session;
        this.inspector = inspector;
        this.planner = planner;
        this.seeds = seeds;
        this.headRecord = headRecord;
        this.init = init;
        this.inspection = inspection;
        this.plan = planner.plan(inspection);
    }

    /** Whether going on needs the lock: whatever is neither ready nor somebody else's to do may change under us. */
    boolean wantsLock() {
        return settings.mode() == Mode.PREPARE && (first.isPresent() || !(plan instanceof Plan.Start));
    }

    /** Whose lock it is: equal for two datasources that reach the same database and schema. */
    LockIdentity lockIdentity() {
        return new LockIdentity(
                inspection.server().identity(), session.historyTable().schema());
    }

    /** Waits for the lock on a connection of its own. */
    LockQueue.Obtained lock() {
        Connection own = new Connector(connections(), settings.connectTimeout(), stopwatch).connect();
        try {
            return stopwatch.time(StepKind.LOCK, () -> queue().obtain(own, List.of(connection)));
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    private LockQueue queue() {
        LockKey key = LockKey.ofSchema(session.historyTable().schema());
        return new LockQueue(key, settings.lockTimeout(), stopwatch);
    }

    /** Connections as the user who changes the schema. */
    private ConnectionSource connections() {
        return source.owner().orElse(source.application());
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
        if (first.isPresent()) {
            first.get().at(workplace(Optional.of(lock)));
            lookAgain();
        }
        announceFailedValidation();
        requireNoStop();
        Outcome outcome = waited.isZero() ? Outcome.AT_HEAD : Outcome.WAITED;
        if (plan instanceof Plan.Run run) {
            new PlanRunner(connections(), connection, inspection, session, lock, stopwatch).run(run.schema());
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
        return new DryRunText(inspection, session).of(settings.datasource(), plan);
    }

    /** Does something else under the lock, which is let go afterwards. */
    <T> T underLock(Preparation.Work<T> work) throws SQLException {
        try (PreparationLock lock = lock().lock()) {
            lookAgain();
            return checkingClient(() -> work.at(workplace(Optional.of(lock))));
        }
    }

    /** What others than a preparation may work with. */
    Workplace workplace(Optional<PreparationLock> lock) {
        return new Workplace(
                settings,
                source,
                connection,
                application,
                session,
                inspection,
                plan.state(),
                init.version(),
                lock,
                stopwatch);
    }

    /** Goes on where nothing is to be changed: starts, stops, or waits for another process. */
    SchemaPhase observe() {
        try {
            Duration spent = settings.byHand() ? Duration.ofMillis(stopwatch.totalMs()) : Duration.ZERO;
            Duration waited =
                    new Patience(settings, stopwatch, spent).whileAwaiting(this::awaited, this::lookForOthers);
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
        boolean nobodyAtWork = plan.state() instanceof DatabaseState.Failed && !queue().isHeld(connection);
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
        SeedPlan toSeed = seeds.own(plan.seeds(), state);
        PreparationReport report = report(outcome, waited, state, toSeed);
        Optional<BelowBaseline> belowBaseline = Optional.of(BelowBaseline.of(session.against(inspection.history())));
        SchemaPhase phase = new SchemaPhase(
                report,
                session.historyTable(),
                inspection.stamp(),
                toSeed,
                plan instanceof Plan.Run run ? run.seedSteps() : List.of(),
                belowBaseline,
                lock.map(held -> lockIdentity()));
        boolean prepared = settings.mode() == Mode.PREPARE
                && state == DatabaseState.Name.AT_HEAD
                && SeedPlanner.isSettled(toSeed);
        if (!phase.isAll() || (prepared && headRecord.write(inspection, report.version(), belowBaseline, lock))) {
            new OwnTables(session.historyTable()).letIn(application, connection, stopwatch);
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

    private PreparationReport report(
            Outcome outcome, Duration waited, DatabaseState.Name state, SeedPlan toSeed) {
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
        Transactions.closeQuietly(connection);
    }
}
