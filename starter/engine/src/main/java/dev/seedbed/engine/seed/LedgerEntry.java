package dev.seedbed.engine.seed;

import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of one seed: its last success, and the failure after it where there was one.
 *
 * @param version the version that was applied; null where it never succeeded
 * @param environments where it belonged when it last ran; empty for everywhere
 * @param environment the environment that it last succeeded under
 * @param failedVersion the version that failed; null where nothing failed since
 * @param failure why it failed
 */
public record LedgerEntry(
        String name,
        @Nullable String version,
        List<String> environments,
        @Nullable String environment,
        String origin,
        @Nullable Instant ranOn,
        @Nullable String ranBy,
        long executionMs,
        SeedCounts counts,
        @Nullable String failedVersion,
        @Nullable Instant failedOn,
        @Nullable String failure) {

    public LedgerEntry {
        environments = List.copyOf(environments);
    }
}
