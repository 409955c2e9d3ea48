package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.Ledger;
import dev.seedbed.engine.seed.SeedPlan;
import dev.seedbed.engine.seed.SeedProgress;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedRunner;
import dev.seedbed.engine.seed.SeedTransactions;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The second part of one datasource's preparation: its schema is at head, its seeds are still to run. The lock of the
 * first part is kept until they have, or until this is closed. Where the first part needed none, because only seeds of
 * every start are to run, it is taken for them, and what there is to do is decided again.
 */
public final class PendingSeeds implements UnderWay, AutoCloseable {

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final Aim aim;
    private final Fingerprint fingerprint;
    private final SeedPlanner planner;
    private final SchemaPhase schema;
    private final Optional<PreparationLock> held;
    private final Consumer<String> progress;
    private @Nullable Runnable giveBack;
    private volatile Optional<SeedExecution> execution = Optional.empty();

    PendingSeeds(
            PreparationSettings settings,
            PreparationSource source,
            Aim aim,
            Fingerprint fingerprint,
            SeedPlanner planner,
            SchemaPhase schema,
            HeldLocks locks,
            Consumer<String> progress) {
        this.settings = settings;
        this.source = source;
        this.aim = aim;
        this.fingerprint = fingerprint;
        this.planner = planner;
        this.schema = schema;
        this.progress = progress;
        this.held = schema.lock().flatMap(locks::find).map(LockQueue.Obtained::lock);
        this.giveBack = schema.lock().map(locks::share).orElse(null);
    }

    @Override
    public String datasource() {
        return settings.datasource();
    }

    /** What the first part found and did. */
    public PreparationReport schema() {
        return schema.report();
    }

    /**
     * Runs the seeds, each in one of these transactions, and remembers that the database is prepared; then lets the lock
     * go, also where it fails.
     */
    public PreparationReport run(SeedTransactions transactions, EntityMappings mappings) {
        try (this) {
            return held.isPresent()
                    ? seed(schema, held.get(), transactions, mappings)
                    : lockAndSeed(transactions, mappings);
        } catch (SQLException e) {
            throw Unexpected.problem(e).about(datasource());
        } catch (Problem problem) {
            throw problem.about(datasource());
        }
    }

    /** How far the seed that runs now has come. */
    public Optional<SeedProgress> running() {
        return execution.flatMap(SeedExecution::progress);
    }

    /** The steps of the first part, and of the seeds those that it has come to. */
    @Override
    public PreparationProgress soFar() {
        PreparationReport first = schema.report();
        List<PreparationReport.Timing> steps = new ArrayList<>(first.steps());
        execution.ifPresent(seeds -> steps.addAll(seeds.timings()));
        return new PreparationProgress(
                first.startedOn(),
                Duration.between(first.startedOn(), Instant.now()).toMillis(),
                steps,
                execution.flatMap(SeedExecution::running),
                execution.map(SeedExecution::hasFailed).orElse(false),
                running().filter(seed -> seed.what() != null).map(SeedProgress::spoken));
    }

    private PreparationReport lockAndSeed(SeedTransactions transactions, EntityMappings mappings) throws SQLException {
        LockKey key = LockKey.ofSchema(schema.history().schema());
        LockQueue queue = new LockQueue(key, settings.lockTimeout(), progress);
        try (Preparation again = new Preparation(settings, source, aim, progress)) {
            LockQueue.Obtained obtained = again.lock(queue, connect());
            try (PreparationLock lock = obtained.lock()) {
                SchemaPhase now = again.readyUnder(lock, obtained.waited());
                return now.isAll() ? now.report() : seed(now, lock, transactions, mappings);
            }
        }
    }

    private PreparationReport seed(
            SchemaPhase phase, PreparationLock lock, SeedTransactions transactions, EntityMappings mappings)
            throws SQLException {
        long before = System.nanoTime();
        SeedExecution started = execution(phase, lock, transactions, mappings);
        execution = Optional.of(started);
        List<SeedReport> seeds = started.run();
        if (seeds.stream().allMatch(seed -> SeedPlanner.isSettled(seed.state()))) {
            record(phase, lock);
        }
        return phase.report()
                .seeded(started.timings(), seeds, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
    }

    private SeedExecution execution(
            SchemaPhase phase, PreparationLock lock, SeedTransactions transactions, EntityMappings mappings)
            throws SQLException {
        Ledger ledger = new Ledger(phase.history().schema());
        SeedRunner runner = new SeedRunner(transactions, mappings, ledger, lock, settings.seeds(), progress);
        SeedPlan plan = planAgain(phase);
        return new SeedExecution(plan, Step.Seed.of(datasource(), plan), runner);
    }

    /** Another datasource of this service may have run some of them, under the same lock. */
    private SeedPlan planAgain(SchemaPhase phase) throws SQLException {
        Connection connection = connect();
        try {
            return planner.plan(new Ledger(phase.history().schema()).read(connection), phase.stamp());
        } finally {
            Transactions.closeQuietly(connection);
        }
    }

    private void record(SchemaPhase phase, PreparationLock lock) throws SQLException {
        Connection connection = connect();
        try {
            Inspection inspection =
                    new Inspector(phase.history(), List.of(phase.history().schema())).inspect(connection);
            new HeadRecord(settings, fingerprint, connection, progress)
                    .write(inspection, phase.report().version(), phase.belowBaseline(), Optional.of(lock));
        } finally {
            Transactions.closeQuietly(connection);
        }
    }

    private Connection connect() {
        return new Connector(source.owner().orElse(source.application()), settings.connectTimeout(), progress)
                .connect();
    }

    /** Lets the lock go, whether the seeds have run or not. */
    @Override
    public void close() {
        if (giveBack != null) {
            giveBack.run();
            giveBack = null;
        }
    }
}
