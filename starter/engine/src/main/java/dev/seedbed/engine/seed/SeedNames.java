package dev.seedbed.engine.seed;

import dev.seedbed.engine.problem.Distance;
import dev.seedbed.engine.problem.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Proves that every seed has a name of its own that can be said everywhere, and that those it comes after are there. */
final class SeedNames {

    private static final int LONGEST = 200;
    private static final int NEAREST = 3;
    private static final int LISTED = 20;

    private SeedNames() {}

    static SortedMap<String, SeedDefinition> proven(Collection<SeedDefinition> definitions) {
        SortedMap<String, List<SeedDefinition>> byName = definitions.stream()
                .collect(Collectors.groupingBy(SeedDefinition::name, TreeMap::new, Collectors.toList()));
        SortedMap<String, SeedDefinition> proven = new TreeMap<>();
        byName.forEach((name, seeds) -> {
            if (!isUsable(name)) {
                throw unusable(seeds.get(0));
            }
            if (seeds.size() > 1) {
                throw shared(name, seeds);
            }
            proven.put(name, seeds.get(0));
        });
        for (SeedDefinition seed : proven.values()) {
            for (String before : seed.after()) {
                if (!proven.containsKey(before)) {
                    throw unknown(seed, before, proven.keySet());
                }
            }
        }
        return proven;
    }

    private static boolean isUsable(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.equals(name.strip())
                && name.chars().noneMatch(letter -> letter == ',' || Character.isISOControl(letter));
    }

    private static Problem unusable(SeedDefinition seed) {
        return new Problem(
                "The seed " + seed.origin() + " cannot be called \"" + shown(seed.name()) + "\".",
                "A name has 1 to " + LONGEST
                        + " characters, none of them a comma or a control character, and no blank at" + " its ends.",
                "Give it another name.");
    }

    private static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }

    private static Problem shared(String name, List<SeedDefinition> seeds) {
        return new Problem(
                "More than one seed is called \"" + name + "\": "
                        + seeds.stream().map(SeedDefinition::origin).sorted().collect(Collectors.joining(" and "))
                        + ".",
                "The name tells seeds apart, in the ledger and where one comes after another.",
                "Give one of them another name; a file's name is what stands between its number and its ending.");
    }

    private static Problem unknown(SeedDefinition seed, String before, Collection<String> known) {
        String nearest = nearest(
                before, known.stream().filter(name -> !name.equals(seed.name())).toList(), NEAREST);
        return new Problem(
                "The seed \"" + seed.name() + "\" (" + seed.origin() + ") comes after \"" + before
                        + "\", and no seed is called that.",
                (nearest.isEmpty() ? "There is no other seed" : "The nearest names are \"" + nearest + "\"")
                        + "; seeds of other datasources are not known here.",
                "Correct the name, or take it out of what the seed comes after.");
    }

    static Problem unknown(String asked, Collection<String> known) {
        return new Problem(
                        "No seed is called \"" + asked + "\".",
                        known.isEmpty()
                                ? "This datasource has no seeds."
                                : "The seeds are \"" + nearest(asked, known, LISTED) + "\""
                                        + (known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "")
                                        + ".",
                        "Correct the name. Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }

    /** The nearest first. */
    private static String nearest(String asked, Collection<String> known, int limit) {
        return known.stream()
                .sorted(Comparator.<String>comparingInt(name -> Distance.between(name, asked))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .collect(Collectors.joining("\", \""));
    }
}
