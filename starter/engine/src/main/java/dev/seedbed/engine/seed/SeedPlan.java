package dev.seedbed.engine.seed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which seeds are to run in one database, and why the others are not; made without looking at it. */
public record SeedPlan(String environment, List<PlannedSeed> seeds) {

    public SeedPlan {
        seeds = List.copyOf(seeds);
    }

    /**
     * Decides about each seed.
     *
     * @param refusal why seeds of single environments may not run in this database; empty where they may
     */
    public static SeedPlan of(
            SeedSet seeds, Collection<LedgerEntry> ledger, String environment, Optional<String> refusal) {
        Map<String, LedgerEntry> entries =
                ledger.stream().collect(Collectors.toMap(LedgerEntry::name, Function.identity()));
        return new SeedPlan(
                environment,
                seeds.ordered().stream()
                        .map(seed -> PlannedSeed.of(
                                seed, Optional.ofNullable(entries.get(seed.name())), environment, refusal))
                        .toList());
    }

    /** Whether there is anything to do. */
    public boolean runsAny() {
        return seeds.stream().anyMatch(PlannedSeed::runs);
    }

    /** What there is to tell where none of them is run. */
    public List<SeedReport> reports() {
        return seeds.stream().map(SeedReport::notRun).toList();
    }
}
