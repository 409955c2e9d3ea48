package dev.seedbed.engine.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<String, LedgerEntry> entries = new HashMap<>();
        for (LedgerEntry entry : ledger) {
            entries.put(entry.name(), entry);
        }
        List<PlannedSeed> planned = new ArrayList<>();
        for (SeedDefinition seed : seeds.ordered()) {
            planned.add(PlannedSeed.of(seed, Optional.ofNullable(entries.get(seed.name())), environment, refusal));
        }
        return new SeedPlan(environment, planned);
    }

    /** Whether there is anything to do. */
    public boolean runsAny() {
        for (PlannedSeed planned : seeds) {
            if (planned.runs()) {
                return true;
            }
        }
        return false;
    }

    /** What there is to tell where none of them is run. */
    public List<SeedReport> reports() {
        return seeds.stream().map(SeedReport::notRun).toList();
    }
}
