package dev.seedbed.engine.seed;

import java.util.Optional;
import java.util.TreeSet;

/**
 * What is decided about one seed.
 *
 * @param runs whether it is to run now
 * @param reason why it runs or does not, as the end of a sentence about it
 * @param entry what the ledger knows of it
 */
public record PlannedSeed(
        SeedDefinition seed, SeedState state, boolean runs, String reason, Optional<LedgerEntry> entry) {

    static PlannedSeed of(
            SeedDefinition seed, Optional<LedgerEntry> entry, String environment, Optional<String> refusal) {
        if (!seed.belongsTo(environment)) {
            return stays(seed, SeedState.OTHER_ENVIRONMENT, "belongs to " + environments(seed), entry);
        }
        if (!seed.environments().isEmpty() && refusal.isPresent()) {
            return stays(seed, SeedState.REFUSED, refusal.get(), entry);
        }
        if (entry.isPresent() && failed(seed, entry.get())) {
            return runs(seed, SeedState.FAILED, "failed when it ran last" + reason(entry.get()), entry);
        }
        String applied = entry.map(LedgerEntry::version).orElse(null);
        if (applied == null) {
            return runs(seed, SeedState.PENDING, "has not run yet", entry);
        }
        return switch (seed.when()) {
            case ONCE -> stays(seed, SeedState.APPLIED, "has run, and runs once", entry);
            case ALWAYS -> runs(seed, SeedState.APPLIED, "runs at every start", entry);
            case ON_CHANGE ->
                applied.equals(seed.version())
                        ? stays(seed, SeedState.APPLIED, "has run", entry)
                        : runs(
                                seed,
                                SeedState.CHANGED,
                                "is of version " + seed.version() + " now, and " + applied + " was applied",
                                entry);
        };
    }

    /** Only a failure of what the code holds now: that of a version which was taken back is no longer to be mended. */
    private static boolean failed(SeedDefinition seed, LedgerEntry entry) {
        return seed.version().equals(entry.failedVersion());
    }

    private static String reason(LedgerEntry entry) {
        String failure = entry.failure();
        return failure == null
                ? ""
                : failure.lines().findFirst().map(line -> ": " + line).orElse("");
    }

    private static PlannedSeed runs(SeedDefinition seed, SeedState state, String reason, Optional<LedgerEntry> entry) {
        return new PlannedSeed(seed, state, true, reason, entry);
    }

    private static PlannedSeed stays(SeedDefinition seed, SeedState state, String reason, Optional<LedgerEntry> entry) {
        return new PlannedSeed(seed, state, false, reason, entry);
    }

    private static String environments(SeedDefinition seed) {
        return String.join(", ", new TreeSet<>(seed.environments()));
    }
}
