package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.seed.SeedPlan;
import java.util.Optional;

/**
 * How the first part of a preparation ended, which brings the schema to head.
 *
 * @param stamp the environment that the database belongs to
 * @param seeds what is to be seeded, as it looks now
 * @param belowBaseline empty if the code's migrations were not read
 * @param lock the lock that it was done under; empty where it needed none
 */
record SchemaPhase(
        PreparationReport report,
        HistoryTable history,
        Optional<String> stamp,
        SeedPlan seeds,
        Optional<BelowBaseline> belowBaseline,
        Optional<LockIdentity> lock) {

    /** Whether the preparation ends with it, because there is nothing to seed. */
    boolean isAll() {
        return !seeds.runsAny();
    }
}
