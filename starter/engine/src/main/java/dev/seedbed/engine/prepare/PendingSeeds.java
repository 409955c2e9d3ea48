package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
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

/**
 * The second part of one datasource's preparation: its schema is at head, its seeds are still to run. The lock of the
 * first part is kept until they have, or until this is closed. Where the first part needed none, because only seeds of
 * every start are to run, it is taken for them, and what there is to do is decided again.
 */
public final class PendingSeeds implements RunningPreparation, AutoCloseable {

    private final SchemaPhase schema;
    private final Optional<HeldLocks.Share> share;
    private volatile Optional<SeedExecution> execution = Optional.empty();

    PendingSeeds(SchemaPhase schema, HeldLocks locks) {
        this.schema = schema;
        this.share = schema.lock().flatMap(locks::share);
    }

    @Override
    public String datasource() {
        return schema.context().datasource();
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
            return share.isPresent()
                    ? seed(schema, share.get(), transactions, mappings)
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
        PreparationContext context = schema.context();
        LockKey key = LockKey.ofSchema(schema.history().schema());
        LockPoller poller = new LockPoller(key, context.settings().lockTimeout(), context.stopwatch());
        try (Preparation again =
                new Preparation(context.settings(), context.source(), context.aim(), context.stopwatch())) {
            LockPoller.Obtained obtained = again.lock(poller);
            try (PreparationLock lock = obtained.lock()) {
                SchemaPhase now = again.readyUnder(lock, obtained.waited());
                return now.isAll() ? now.report() : seed(now, lock, currentSeeds(now), transactions, mappings);
            }
        }
    }

    private PreparationReport seed(
            SchemaPhase phase, HeldLocks.Share held, SeedTransactions transactions, EntityMappings mappings)
            throws SQLException {
        SeedPlan plan = held.seedsAfterAnother() ? plannedAgain(phase) : currentSeeds(phase);
        return seed(phase, held.lock(), plan, transactions, mappings);
    }

    /** The seeds as they were planned, unless the ledger was not read for that. */
    private static SeedPlan currentSeeds(SchemaPhase phase) throws SQLException {
        return phase.ledgerRead() ? phase.seeds() : plannedAgain(phase);
    }

    private static SeedPlan plannedAgain(SchemaPhase phase) throws SQLException {
        Connection connection = phase.context().connect();
        try {
            Ledger ledger = new Ledger(phase.history().schema());
            return phase.context().seeds().plan(ledger.read(connection), phase.stamp());
        } finally {
            Transactions.closeQuietly(connection);
        }
    }

    private PreparationReport seed(
            SchemaPhase phase,
            PreparationLock lock,
            SeedPlan plan,
            SeedTransactions transactions,
            EntityMappings mappings)
            throws SQLException {
        long before = System.nanoTime();
        PreparationContext context = phase.context();
        SeedRunner runner = new SeedRunner(
                transactions,
                mappings,
                new Ledger(phase.history().schema()),
                lock,
                context.settings().seeds(),
                context.stopwatch());
        SeedExecution started = new SeedExecution(plan, phase.steps(plan), runner);
        execution = Optional.of(started);
        List<SeedReport> seeds = started.run();
        if (seeds.stream().allMatch(seed -> SeedPlanner.isSettled(seed.state()))) {
            record(phase, lock);
        }
        return phase.report()
                .seeded(started.timings(), seeds, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
    }

    private static void record(SchemaPhase phase, PreparationLock lock) throws SQLException {
        Connection connection = phase.context().connect();
        try {
            Inspection inspection =
                    new Inspector(phase.history(), List.of(phase.history().schema())).inspect(connection);
            phase.context()
                    .headRecord(connection)
                    .write(inspection, phase.report().version(), phase.belowBaseline(), Optional.of(lock));
        } finally {
            Transactions.closeQuietly(connection);
        }
    }

    /** Lets the lock go, whether the seeds have run or not. */
    @Override
    public void close() {
        share.ifPresent(HeldLocks.Share::close);
    }
}
