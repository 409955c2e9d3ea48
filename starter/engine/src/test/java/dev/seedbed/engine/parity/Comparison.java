package dev.seedbed.engine.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds transcripts of one case against each other. */
final class Comparison {

    private static final Pattern STATE = Pattern.compile("^((?:[^|]*\\|){3})([A-Z_]+)\\|");
    /** Seedbed has fewer states than Flyway, and gives some of them other names. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("AVAILABLE", "PENDING"),
            Map.entry("SUCCESS", "APPLIED"),
            Map.entry("OUT_OF_ORDER", "APPLIED"),
            Map.entry("BASELINE_IGNORED", "BELOW_BASELINE"),
            Map.entry("SUPERSEDED", "OUTDATED"),
            Map.entry("MISSING_SUCCESS", "MISSING"),
            Map.entry("FUTURE_SUCCESS", "FUTURE"),
            Map.entry("DELETED", "UNDONE"),
            Map.entry("MISSING_FAILED", "FAILED"),
            Map.entry("FUTURE_FAILED", "FAILED"));

    private Comparison() {}

    /** What each of the transcripts has otherwise than the reference's. */
    static List<Difference> of(String title, String reference, Map<String, Transcript> transcripts) {
        Transcript theirs = Objects.requireNonNull(transcripts.get(reference));
        List<Difference> differences = new ArrayList<>();
        transcripts.forEach((who, transcript) -> differences.addAll(
                who.startsWith("Flyway")
                        ? of(title, who, withoutWording(theirs), withoutWording(transcript))
                        : withSeedbed(title, theirs, who, transcript)));
        return differences;
    }

    private static Map<String, List<String>> withoutWording(Transcript transcript) {
        Map<String, List<String>> aspects = new LinkedHashMap<>(transcript.aspects());
        aspects.keySet().removeIf(aspect -> aspect.endsWith("without"));
        return aspects;
    }

    /** Without the reasons, which each program calls by its own names. */
    private static List<Difference> withSeedbed(String title, Transcript reference, String who, Transcript seedbed) {
        Map<String, List<String>> translated = new LinkedHashMap<>();
        reference.aspects().forEach((aspect, lines) -> translated.put(aspect, inOurWords(aspect, lines)));
        translated.keySet().removeIf(Comparison::isWording);
        Map<String, List<String>> ours = new LinkedHashMap<>(seedbed.aspects());
        ours.keySet().removeIf(aspect -> aspect.endsWith("reason"));
        return of(title, who, translated, ours);
    }

    /** Every column of every object follows from it, and is listed only where this is equal. */
    private static boolean isOfCatalog(Difference difference) {
        return difference.aspect().endsWith("catalog");
    }

    private static boolean isWording(String aspect) {
        return aspect.endsWith("reason") || aspect.endsWith("without");
    }

    private static List<String> inOurWords(String aspect, List<String> lines) {
        return aspect.endsWith("info lines")
                ? lines.stream().map(Comparison::inOurWords).toList()
                : lines;
    }

    private static String inOurWords(String line) {
        return STATE.matcher(line)
                .replaceFirst(found -> found.group(1) + STATES.getOrDefault(found.group(2), found.group(2)) + "|");
    }

    private static List<Difference> of(
            String title, String who, Map<String, List<String>> reference, Map<String, List<String>> other) {
        Set<String> aspects = new LinkedHashSet<>(reference.keySet());
        aspects.addAll(other.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String aspect : aspects) {
            List<String> theirs = reference.getOrDefault(aspect, List.of());
            List<String> others = other.getOrDefault(aspect, List.of());
            boolean counts =
                    !aspect.equals(CaseRun.OBJECTS) || differences.stream().noneMatch(Comparison::isOfCatalog);
            if (counts && !theirs.equals(others)) {
                differences.add(Difference.of(title, who, aspect, theirs, others));
            }
        }
        return differences;
    }
}
