package dev.seedbed.engine.seed.file;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file says of itself, once.
 *
 * @param name one of those that its format has
 * @param written as it stands in the file: {@code # match:}
 */
record Directive(Place place, String name, String written, List<String> values) {

    /** The parts of a comma-separated list; none where there is no text. */
    static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        if (!text.isBlank()) {
            for (String part : text.split(",", -1)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    String text() {
        return String.join(",", values);
    }
}
