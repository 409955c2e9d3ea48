package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.seed.SeedPlan;
import dev.seedbed.engine.seed.SeedSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The preparation of one datasource. {@link #ready} is the fast way and all that happens at head; otherwise {@link #look}
 * finds out what there is, and the returned {@link Visit} goes on from there.
 */
public final class Preparation implements UnderWay, AutoCloseable {

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final StampRules stamps;
    private final Stopwatch stopwatch;
    private @Nullable Fingerprint fingerprint;
    private @Nullable SeedPlanner seeds;
    private @Nullable Connection application;
    private @Nullable Visit visit;

    public Preparation(PreparationSettings settings, PreparationSource source, Consumer<String> progress) {
        this.settings = settings;
        this.source = source;
        this.stamps = new StampRules(settings);
        this.stopwatch = new Stopwatch(progress);
    }

    @Override
    public String datasource() {
        return settings.datasource();
    }

    /** What the code brings; computed once, and without a connection. */
    public Fingerprint fingerprint() {
        Fingerprint known = fingerprint;
        if (known == null) {
            known = source.fingerprint().get();
            fingerprint = known;
        }
        return known;
    }

    @Override
    public PreparationProgress soFar() {
        return stopwatch.soFar();
    }

    /** Looks at the same database later, as often as somebody wants to know how it stands. */
    public StatusLook statusLook() {
        return new StatusLook(settings, source);
    }

    /** Whether the datasource is to be left alone, and not even connected to. */
    boolean isOff() {
        return settings.mode() == Mode.OFF;
    }

    /** Whether nothing is to be done to the schema: told by one statement, where the code's fingerprint can tell. */
    Optional<SchemaPhase> ready() {
        try {
            return ask().map(ready -> phase(ready, seeds().settled(ready.stamp())));
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    /** Waits for the lock, on a connection that belongs to it from then on. */
    PreparationLock lock(LockQueue queue, Connection own) throws SQLException {
        return stopwatch.time("lock", () -> queue.obtain(own, List.of()).lock());
    }

    /** Makes sure of it under the lock, and brings the schema to head where another process has been there since. */
    SchemaPhase readyUnder(PreparationLock lock) {
        return ready().orElseGet(() -> look().prepare(lock, Duration.ZERO));
    }

    private Optional<FastPath.Ready> ask() throws SQLException {
        Connection connection = application();
        Fingerprint known = fingerprint();
        if (known.cannotVouch().isPresent()) {
            return Optional.empty();
        }
        FastPath path = new FastPath(known, settings, source.schema(), source.history());
        return stopwatch.time("inspect", () -> path.ask(connection)).filter(this::isStampedRight);
    }

    /** Which environments are protected is this service's own setting, and may have changed since. */
    private boolean isStampedRight(FastPath.Ready ready) {
        return stamps.conflict(ready.database(), ready.stamp()).isEmpty()
                && stamps.toWrite(DatabaseState.Name.AT_HEAD, ready.stamp()).isEmpty();
    }

    /** Looks at the database with everything that the code brings. */
    Visit look() {
        try {
            Connection found = application();
            visit = new Visit(settings, source, fingerprint(), seeds(), workConnection(found), found, stopwatch);
            return visit;
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    /** What is left to do after the first part. */
    PendingSeeds pendingSeeds(SchemaPhase phase, HeldLocks locks) {
        return new PendingSeeds(settings, source, fingerprint(), seeds(), phase, locks, stopwatch);
    }

    private Connection application() {
        Connection known = application;
        if (known == null) {
            known = new Connector(source.application(), settings.connectTimeout(), stopwatch).connect();
            application = known;
        }
        return known;
    }

    private SeedPlanner seeds() {
        SeedPlanner known = seeds;
        if (known == null) {
            known = new SeedPlanner(
                    settings, settings.runsSeeds() ? source.seeds().get() : SeedSet.of(List.of()));
            seeds = known;
        }
        return known;
    }

    private Connection workConnection(Connection found) throws SQLException {
        if (source.owner().isEmpty()) {
            return found;
        }
        Connection owner = new Connector(source.owner().get(), settings.connectTimeout(), stopwatch).connect();
        SameDatabase.check(settings.datasource(), found, owner);
        return owner;
    }

    private SchemaPhase phase(FastPath.Ready ready, SeedPlan plan) {
        List<String> warnings = new ArrayList<>();
        stamps.warning(ready.stamp()).ifPresent(warnings::add);
        SeedPlanner.warning(plan).ifPresent(warnings::add);
        PreparationReport report = new PreparationReport(
                settings.datasource(),
                Outcome.AT_HEAD,
                DatabaseState.Name.AT_HEAD,
                ready.server(),
                ready.database(),
                ready.schema(),
                ready.version(),
                warnings,
                stopwatch.startedOn(),
                stopwatch.totalMs(),
                stopwatch.steps(),
                List.of(),
                0);
        return new SchemaPhase(
                report, new HistoryTable(ready.schema(), source.history()), ready.stamp(), plan, Optional.empty());
    }

    @Override
    public void close() {
        if (visit != null) {
            visit.close();
        }
        if (application != null) {
            Transactions.closeQuietly(application);
        }
    }
}
