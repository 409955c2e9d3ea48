package dev.seedbed.micronaut;

import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.time.Duration;

/** Published for each seed that ran at this start and succeeded, after all databases are ready. */
public interface SeedApplied {

    /** The name of the datasource. */
    String datasource();

    /** The name of the seed. */
    String name();

    /** How many rows the seed inserted, updated, left as they were, and deleted. */
    SeedCounts counts();

    /** How long the seed took. */
    Duration took();
}
