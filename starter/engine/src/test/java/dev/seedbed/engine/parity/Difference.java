package dev.seedbed.engine.parity;

import java.util.ArrayList;
import java.util.List;

/**
 * What one side did otherwise than the reference, in one aspect of one case.
 *
 * @param lines the reference's lines after a minus, the other side's after a plus
 */
record Difference(String title, String who, String aspect, List<String> lines) {

    Difference {
        lines = List.copyOf(lines);
    }

    static Difference of(String title, String who, String aspect, List<String> reference, List<String> other) {
        List<String> lines = new ArrayList<>();
        without(reference, other).forEach(line -> lines.add("- " + line));
        without(other, reference).forEach(line -> lines.add("+ " + line));
        if (lines.isEmpty()) {
            reference.forEach(line -> lines.add("- " + line));
            other.forEach(line -> lines.add("+ " + line));
        }
        return new Difference(
                title, who, aspect, lines.stream().map(String::stripTrailing).toList());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    /** As the list of known differences writes it. */
    String text() {
        return "--- " + who + " | " + title + " | " + aspect + "\n" + String.join("\n", lines) + "\n";
    }
}
