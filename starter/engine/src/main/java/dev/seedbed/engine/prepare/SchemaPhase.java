package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.seed.SeedPlan;
import java.util.Optional;

/**
 * How the first part of a preparation ended, which brings the schema to head.
 *
 * @param seeds what is to be seeded now
 * @param lock the lock that it was done under; empty where it needed none
 */
record SchemaPhase(PreparationReport report, HistoryTable history, SeedPlan seeds, Optional<LockIdentity> lock) {

    /** Whether the preparation ends with it, because there is nothing to seed. */
    boolean isAll() {
        return !seeds.runsAny();
    }
}
