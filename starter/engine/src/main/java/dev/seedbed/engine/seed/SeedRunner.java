package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the seeds of a plan, in order, under the lock. Each commits on its own, together with its row in the ledger and
 * behind the fence; one that fails is rolled back whole, and its failure is recorded in a transaction of its own.
 */
public final class SeedRunner {

    private static final Duration SAY_EVERY = Duration.ofSeconds(5);

    private final SeedTransactions transactions;
    private final EntityMappings mappings;
    private final Ledger ledger;
    private final PreparationLock lock;
    private final SeedSettings settings;
    private final Consumer<String> progress;
    private final Duration sayEvery;
    private final List<SeedReport> reports = new CopyOnWriteArrayList<>();
    private volatile @Nullable ProgressMeter running;

    public SeedRunner(
            SeedTransactions transactions,
            EntityMappings mappings,
            Ledger ledger,
            PreparationLock lock,
            SeedSettings settings,
            Consumer<String> progress) {
        this(transactions, mappings, ledger, lock, settings, progress, SAY_EVERY);
    }

    SeedRunner(
            SeedTransactions transactions,
            EntityMappings mappings,
            Ledger ledger,
            PreparationLock lock,
            SeedSettings settings,
            Consumer<String> progress,
            Duration sayEvery) {
        this.transactions = transactions;
        this.mappings = mappings;
        this.ledger = ledger;
        this.lock = lock;
        this.settings = settings;
        this.progress = progress;
        this.sayEvery = sayEvery;
    }

    /**
     * Runs what the plan says.
     *
     * @return how each seed of the plan stands now, in its order
     * @throws Problem if a seed fails and that is to stop the start, or if the lock is lost
     */
    public List<SeedReport> run(SeedPlan plan) {
        Set<String> broken = new HashSet<>();
        for (PlannedSeed planned : plan.seeds()) {
            Optional<String> brokenBefore =
                    planned.seed().after().stream().filter(broken::contains).findFirst();
            brokenBefore.ifPresent(ignored -> broken.add(planned.seed().name()));
            if (!planned.runs()) {
                reports.add(SeedReport.notRun(planned));
            } else if (brokenBefore.isPresent()) {
                reports.add(SeedReport.notRun(
                        planned, "comes after \"" + brokenBefore.get() + "\", which failed or waits with it"));
            } else if (!ran(planned, plan.environment())) {
                broken.add(planned.seed().name());
            }
        }
        return reports();
    }

    /** How the seeds stand that it has come to so far. */
    public List<SeedReport> reports() {
        return List.copyOf(reports);
    }

    /** How far the seed has come that runs now. */
    public Optional<SeedProgress> running() {
        return Optional.ofNullable(running).map(ProgressMeter::read);
    }

    private boolean ran(PlannedSeed planned, String environment) {
        SeedDefinition seed = planned.seed();
        lock.at("seed " + seed.name());
        ProgressMeter meter = new ProgressMeter(seed.name());
        running = meter;
        SeedThread thread = new SeedThread(seed, settings.timeout(), sayEvery, meter, progress);
        SeedRun run = new SeedRun(planned, environment, mappings, ledger, lock.fence(), meter, thread);
        try {
            reports.add(run.run(transactions));
            return true;
        } catch (SeedFailure failure) {
            reports.add(SeedReport.failed(
                    planned, run.elapsedMs(), failure.problem().why()));
            record(run, failure.problem());
            if (settings.onFailure() == OnSeedFailure.FAIL) {
                throw failure.problem();
            }
            return false; // the report of the start warns of it
        } finally {
            running = null;
        }
    }

    private void record(SeedRun run, Problem problem) {
        try {
            transactions.inOne(connection -> run.recordFailure(connection, problem.why()));
        } catch (Exception unrecorded) {
            problem.addSuppressed(unrecorded);
        }
    }
}
