package dev.seedbed.engine.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of differences that are known, from a file: {@code === reason}, and under it each difference as
 * {@link Difference#text} writes it. Remembers which of them occurred.
 */
final class KnownDifferences {

    private final Set<Difference> known = new HashSet<>();
    private final Set<Difference> seen = new HashSet<>();

    private KnownDifferences() {}

    static KnownDifferences read(Path file) {
        KnownDifferences differences = new KnownDifferences();
        String head = "";
        List<String> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("--- ") || line.startsWith("=== ")) {
                    differences.add(head, lines);
                    head = line.startsWith("--- ") ? line.substring(4) : "";
                    lines = new ArrayList<>();
                } else if (line.startsWith("- ") || line.startsWith("+ ") || line.equals("-") || line.equals("+")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        differences.add(head, lines);
        return differences;
    }

    private void add(String head, List<String> lines) {
        if (!head.isEmpty()) {
            String[] parts = head.split(" \\| ", 3);
            known.add(new Difference(parts[1], parts[0], parts[2], lines));
        }
    }

    /** Those that are not on the list. */
    synchronized List<Difference> unknown(Collection<Difference> differences) {
        List<Difference> unknown = new ArrayList<>();
        for (Difference difference : differences) {
            if (known.contains(difference)) {
                seen.add(difference);
            } else {
                unknown.add(difference);
            }
        }
        return unknown;
    }

    /** Entries about these sides and cases that did not occur. */
    synchronized List<Difference> gone(Set<String> sides, Set<String> titles) {
        return known.stream()
                .filter(difference -> sides.contains(difference.who()) && titles.contains(difference.title()))
                .filter(difference -> !seen.contains(difference))
                .toList();
    }
}
