package dev.seedbed.engine.seed;

import dev.seedbed.engine.problem.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The seeds of one datasource, proven to fit together, in the order in which they run. */
public final class SeedSet {

    private final List<SeedDefinition> ordered;

    private SeedSet(List<SeedDefinition> ordered) {
        this.ordered = ordered;
    }

    /**
     * Proves that the seeds fit together, and orders them.
     *
     * @throws dev.seedbed.engine.problem.Problem if a name is unusable, taken twice, or unknown, or if seeds come after each other in a circle
     */
    public static SeedSet of(Collection<SeedDefinition> definitions) {
        if (definitions.isEmpty()) {
            return new SeedSet(List.of()); // a service without seeds pays nothing for those that others have
        }
        return new SeedSet(SeedOrder.of(SeedNames.proven(definitions)));
    }

    /** In the order in which they run: each after those that it names, else by name. */
    public List<SeedDefinition> ordered() {
        return ordered;
    }

    public Optional<SeedDefinition> find(String name) {
        return ordered.stream().filter(seed -> seed.name().equals(name)).findFirst();
    }

    public boolean isEmpty() {
        return ordered.isEmpty();
    }

    /** Why one of these names can't be asked for: no seed has it. */
    public Optional<Problem> unknown(Collection<String> names) {
        Set<String> known = ordered.stream().map(SeedDefinition::name).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !known.contains(name))
                .min(Comparator.naturalOrder())
                .map(name -> SeedNames.unknown(name, known));
    }

    /** What decides whether and when they run, by name, for a fingerprint of the code. */
    public SortedMap<String, String> facts() {
        SortedMap<String, String> facts = new TreeMap<>();
        for (SeedDefinition seed : ordered) {
            facts.put(seed.name(), fact(seed));
        }
        return facts;
    }

    private static String fact(SeedDefinition seed) {
        return String.join(
                "|",
                String.join(",", new TreeSet<>(seed.environments())),
                seed.version(),
                seed.when().name(),
                String.join(",", new TreeSet<>(seed.after())));
    }
}
