package dev.seedbed.engine.seed;

import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Orders seeds so that each comes after those that it names: of all whose turn it could be, the first by name is next.
 * What is left over when it is nobody's turn lies in a circle or behind one; going from seed to seed backwards ends in it.
 */
final class SeedOrder {

    private static final String STATED = " → ";
    private static final String IMPLIED = " ⇢ ";

    private final SortedMap<String, SeedDefinition> seeds;
    private final SortedMap<String, Set<String>> missing = new TreeMap<>();
    private final Map<String, List<String>> followers = new TreeMap<>();

    private SeedOrder(SortedMap<String, SeedDefinition> seeds) {
        this.seeds = seeds;
        seeds.forEach((name, seed) -> {
            missing.put(name, new TreeSet<>(seed.after()));
            for (String before : new HashSet<>(seed.after())) {
                followers.computeIfAbsent(before, ignored -> new ArrayList<>()).add(name);
            }
        });
    }

    static List<SeedDefinition> of(SortedMap<String, SeedDefinition> seeds) {
        return new SeedOrder(seeds).ordered();
    }

    private List<SeedDefinition> ordered() {
        List<SeedDefinition> ordered = new ArrayList<>();
        PriorityQueue<SeedDefinition> ready =
                new PriorityQueue<>((a, b) -> a.name().compareTo(b.name()));
        seeds.values().stream().filter(seed -> seed.after().isEmpty()).forEach(ready::add);
        for (SeedDefinition next = ready.poll(); next != null; next = ready.poll()) {
            ordered.add(next);
            missing.remove(next.name());
            for (String name : followers.getOrDefault(next.name(), List.of())) {
                Set<String> before = missing.getOrDefault(name, Set.of());
                before.remove(next.name());
                SeedDefinition follower = seeds.get(name);
                if (before.isEmpty() && follower != null) {
                    ready.add(follower);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw circle();
        }
        return List.copyOf(ordered);
    }

    private Problem circle() {
        List<String> circle = findCircle();
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            String next = circle.get((i + 1) % circle.size());
            steps.add((isImplied(circle.get(i), next) ? IMPLIED : STATED) + next);
        }
        boolean implied = steps.stream().anyMatch(step -> step.startsWith(IMPLIED));
        String origins = circle.stream()
                .map(name -> "\"" + name + "\" is " + origin(name))
                .collect(Collectors.joining(", "));
        return new Problem(
                "The seeds come after each other in a circle: " + circle.get(0) + String.join("", steps) + ".",
                "The arrow reads \"comes after\"" + (implied ? "; the dashed one follows from the order of files" : "")
                        + "; " + origins + ".",
                "Take one of these names out of what its seed comes after"
                        + (implied ? ", or rename a file: the number before its name is its place in its folder" : "")
                        + ".");
    }

    private boolean isImplied(String name, String before) {
        SeedDefinition seed = seeds.get(name);
        return seed != null && seed.implied().contains(before);
    }

    /** The circle, from the first of its names on. */
    private List<String> findCircle() {
        List<String> path = new ArrayList<>();
        String next = missing.firstKey();
        while (!path.contains(next)) {
            path.add(next);
            next = missing.getOrDefault(next, Set.of()).iterator().next();
        }
        List<String> circle = path.subList(path.indexOf(next), path.size());
        int first = circle.indexOf(new TreeSet<>(circle).first());
        List<String> turned = new ArrayList<>(circle.subList(first, circle.size()));
        turned.addAll(circle.subList(0, first));
        return turned;
    }

    private String origin(String name) {
        SeedDefinition seed = seeds.get(name);
        return seed == null ? name : seed.origin();
    }
}
