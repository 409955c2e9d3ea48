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
 * @param seedSteps the plan's steps that are left
 * @param belowBaseline empty if the code's migrations were not read
 * @param lock the lock that it was done under; empty where it needed none
 */
record SchemaPhase(
        PreparationReport report,
        HistoryTable history,
        Optional<String> stamp,
        SeedPlan seeds,
        List<Step.Seed> seedSteps,
        Optional<BelowBaseline> belowBaseline,
        Optional<LockIdentity> lock) {

    /** Whether the preparation ends with it, because there is nothing to seed. */
    boolean isAll() {
        return seedSteps.isEmpty();
    }
}
