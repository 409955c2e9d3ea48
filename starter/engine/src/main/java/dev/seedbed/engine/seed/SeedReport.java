package dev.seedbed.engine.seed;

import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How one seed stands, with what its last success did.
 *
 * @param environments where it belongs; empty for everywhere
 * @param version the version that the code has
 * @param ran whether it ran now
 * @param ranOn when it last succeeded; null for never
 * @param executionMs how long that took; of one that failed now, how long it went on
 * @param reason why it ran, did not, or failed
 */
public record SeedReport(
        String name,
        List<String> environments,
        String version,
        SeedState state,
        boolean ran,
        SeedCounts counts,
        @Nullable Instant ranOn,
        long executionMs,
        String reason) {

    public SeedReport {
        environments = List.copyOf(environments);
    }

    static SeedReport notRun(PlannedSeed planned) {
        return notRun(planned, planned.reason());
    }

    static SeedReport notRun(PlannedSeed planned, String reason) {
        return of(
                planned,
                planned.state(),
                false,
                planned.entry().map(LedgerEntry::counts).orElse(SeedCounts.NONE),
                planned.entry().map(LedgerEntry::executionMs).orElse(0L),
                reason);
    }

    static SeedReport applied(PlannedSeed planned, SeedCounts counts, Instant ranOn, long executionMs) {
        SeedReport report = of(planned, SeedState.APPLIED, true, counts, executionMs, planned.reason());
        return report.ranOn(ranOn);
    }

    static SeedReport failed(PlannedSeed planned, long executionMs, String why) {
        return of(planned, SeedState.FAILED, true, SeedCounts.NONE, executionMs, why);
    }

    private static SeedReport of(
            PlannedSeed planned, SeedState state, boolean ran, SeedCounts counts, long executionMs, String reason) {
        SeedDefinition seed = planned.seed();
        return new SeedReport(
                seed.name(),
                List.copyOf(new TreeSet<>(seed.environments())),
                seed.version(),
                state,
                ran,
                counts,
                planned.entry().map(LedgerEntry::ranOn).orElse(null),
                executionMs,
                reason);
    }

    private SeedReport ranOn(Instant instant) {
        return new SeedReport(name, environments, version, state, ran, counts, instant, executionMs, reason);
    }
}
