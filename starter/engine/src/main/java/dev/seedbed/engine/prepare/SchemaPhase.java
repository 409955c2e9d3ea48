package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.seed.SeedPlan;
import java.util.List;
import java.util.Optional;

/**
 * How the first part of a preparation ended, which brings the schema to head.
 *
 * @param stamp the environment that the database belongs to
 * @param seeds how the code's seeds stand
 * @param ledgerRead whether that was planned from what the ledger has; otherwise the fast path has vouched for it
 * @param seedSteps the plan's steps that are left
 * @param belowBaseline empty if the code's migrations were not read
 * @param lock the lock that it was done under; empty where it needed none
 */
record SchemaPhase(
        PreparationContext context,
        PreparationReport report,
        HistoryTable history,
        Optional<String> stamp,
        SeedPlan seeds,
        boolean ledgerRead,
        List<Step.Seed> seedSteps,
        Optional<BelowBaseline> belowBaseline,
        Optional<LockIdentity> lock) {

    /** Whether the preparation ends with it, because there is nothing to seed. */
    boolean isAll() {
        return seedSteps.isEmpty();
    }

    /** The steps that run these seeds: the plan's own, unless the seeds had to be planned again. */
    List<Step.Seed> steps(SeedPlan plan) {
        return plan.equals(seeds) ? seedSteps : Step.Seed.of(context.datasource(), plan);
    }

    /** What is left to do. */
    PendingSeeds pendingSeeds(HeldLocks locks) {
        return new PendingSeeds(this, locks);
    }
}
