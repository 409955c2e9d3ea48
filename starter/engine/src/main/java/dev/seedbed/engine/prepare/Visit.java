package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A look at one database with all that the code brings, and what follows from it. Only a plan that changes something
 * wants the lock; it is made again once the lock is held.
 */
public final class Visit implements AutoCloseable {

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final Connection connection;
    private final Stopwatch stopwatch;
    private final Consumer<String> progress;
    private final MigrationSession session;
    private final Inspector inspector;
    private final Planner planner;
    private final HeadRecord headRecord;
    private Inspection inspection;
    private Plan plan;

    Visit(
            PreparationSettings settings,
            PreparationSource source,
            Fingerprint fingerprint,
            Connection connection,
            Connection application,
            Stopwatch stopwatch,
            Consumer<String> progress)
            throws SQLException {
        this.settings = settings;
        this.source = source;
        this.connection = connection;
        this.stopwatch = stopwatch;
        this.progress = progress;
        this.session =
                stopwatch.time("read migrations", () -> source.migrations().open(connection));
        this.inspector = new Inspector(session.historyTable(), session.schemas());
        Init init = Init.read(source.init(), () -> session.against(List.of()).highestInCode());
        this.planner = new Planner(settings, init, session.baseline(), session.callsBackAlways(), session::against);
        this.headRecord = new HeadRecord(
                settings,
                fingerprint,
                connection,
                HeadRecord.reader(application, connection),
                session.historyTable(),
                progress);
        this.inspection = stopwatch.time("inspect", () -> inspector.inspect(connection));
        this.plan = planner.plan(inspection);
    }

    /** Whether going on needs the lock: whatever is neither ready nor somebody else's to do may change under us. */
    public boolean wantsLock() {
        return settings.mode() == Mode.PREPARE && !(plan instanceof Plan.Start);
    }

    /** Whose lock it is: equal for two datasources that reach the same database and schema. */
    public LockIdentity lockIdentity() {
        return new LockIdentity(
                inspection.server().identity(), session.historyTable().schema());
    }

    /** Waits for the lock on a connection of its own. */
    public LockQueue.Obtained lock() {
        Connection own = new Connector(connections(), settings.connectTimeout(), progress).connect();
        try {
            return stopwatch.time("lock", () -> queue().obtain(own, List.of(connection)));
        } catch (SQLException e) {
            throw Preparation.unexpected(e);
        }
    }

    private LockQueue queue() {
        LockKey key = LockKey.ofSchema(session.historyTable().schema());
        return new LockQueue(key, settings.lockTimeout(), progress);
    }

    /** Connections as the user who changes the schema. */
    private ConnectionSource connections() {
        return source.owner().orElse(source.application());
    }

    /** Goes on under the lock. */
    public PreparationReport prepare(PreparationLock lock, Duration waited) {
        try {
            DatabaseState before = plan.state();
            lookAgain();
            if (plan instanceof Plan.Stop stop) {
                throw stop.problem();
            }
            if (plan instanceof Plan.Run run) {
                new PlanRunner(connections(), connection, session, lock, stopwatch, progress).run(run);
                Outcome outcome = outcome(run);
                lookAgain();
                record(Optional.of(lock));
                return report(outcome, warnings());
            }
            record(Optional.of(lock));
            boolean othersDidIt = !waited.isZero() && !(before instanceof DatabaseState.AtHead);
            return report(othersDidIt ? Outcome.WAITED : Outcome.AT_HEAD, warnings());
        } catch (SQLException e) {
            throw Preparation.unexpected(e);
        }
    }

    /** Goes on where nothing is to be changed: starts, stops, or waits for another process. */
    public PreparationReport observe() {
        try {
            boolean waited = new Patience(settings, progress)
                    .whileAwaiting(
                            () -> {
                                if (plan instanceof Plan.Await await) {
                                    return Optional.of(await);
                                }
                                return Optional.empty();
                            },
                            this::lookForOthers);
            if (plan instanceof Plan.Stop stop) {
                throw stop.problem();
            }
            if (!waited) {
                record(Optional.empty());
            }
            return report(waited ? Outcome.WAITED : Outcome.AT_HEAD, warnings());
        } catch (SQLException e) {
            throw Preparation.unexpected(e);
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
        inspection = stopwatch.time("inspect", () -> inspector.inspect(connection));
        plan = planner.plan(inspection);
    }

    private void record(Optional<PreparationLock> lock) throws SQLException {
        if (settings.mode() == Mode.PREPARE && plan.state() instanceof DatabaseState.AtHead) {
            headRecord.write(inspection, version(), lock);
        }
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(plan instanceof Plan.Start start ? start.warnings() : List.of());
        new StampRules(settings).warning(inspection.stamp()).ifPresent(warnings::add);
        return warnings;
    }

    private static Outcome outcome(Plan.Run run) {
        return switch (run.state().name()) {
            case EMPTY -> Outcome.INITIALISED;
            case UNMANAGED -> Outcome.ADOPTED;
            case AT_HEAD, AHEAD -> Outcome.AT_HEAD;
            default -> Outcome.MIGRATED;
        };
    }

    private String version() {
        return session.against(inspection.history())
                .current()
                .map(Object::toString)
                .orElse("");
    }

    private PreparationReport report(Outcome outcome, List<String> warnings) {
        return new PreparationReport(
                settings.datasource(),
                outcome,
                plan.state().name(),
                inspection.server().version(),
                inspection.server().database(),
                session.historyTable().schema(),
                version(),
                warnings,
                stopwatch.startedOn(),
                stopwatch.totalMs(),
                stopwatch.steps());
    }

    @Override
    public void close() {
        Transactions.closeQuietly(session);
        Transactions.closeQuietly(connection);
    }
}
