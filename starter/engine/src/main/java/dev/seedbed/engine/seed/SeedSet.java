package dev.seedbed.engine.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The seeds of one datasource, proven to fit together, in the order in which they run. */
public final class SeedSet {

    private final List<SeedDefinition> ordered;

    private SeedSet(List<SeedDefinition> ordered) {
        this.ordered = ordered;
    }

    public static SeedSet of(Collection<SeedDefinition> definitions) {
        return new SeedSet(definitions.stream()
                .sorted(Comparator.comparing(SeedDefinition::name))
                .toList());
    }

    /** In the order in which they run: each after those that it names, else by name. */
    public List<SeedDefinition> ordered() {
        return ordered;
    }

    public boolean isEmpty() {
        return ordered.isEmpty();
    }

    /** What decides whether and when they run, by name, for a fingerprint of the code. */
    public SortedMap<String, String> facts() {
        SortedMap<String, String> facts = new TreeMap<>();
        for (SeedDefinition seed : ordered) {
            facts.put(
                    seed.name(),
                    String.join(
                            "|",
                            String.join(",", new TreeSet<>(seed.environments())),
                            seed.version(),
                            seed.when().name(),
                            String.join(",", new TreeSet<>(seed.after()))));
        }
        return facts;
    }
}
