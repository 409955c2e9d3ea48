package dev.seedbed.engine.operate;

import java.util.List;

/**
 * What was found about one thing of a database's health.
 *
 * @param subject what it is about: {@code server}, {@code history}, …
 * @param text in a few words
 * @param details a line each
 */
public record Finding(String subject, Level level, String text, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** How bad it is. */
    public enum Level {
        GOOD,
        /** A service works with it; somebody should look. */
        WARNING,
        /** A service would not start, or not with this. */
        TROUBLE
    }

    static Finding good(String subject, String text) {
        return new Finding(subject, Level.GOOD, text, List.of());
    }

    static Finding warning(String subject, String text, List<String> details) {
        return new Finding(subject, Level.WARNING, text, details);
    }

    static Finding trouble(String subject, String text, List<String> details) {
        return new Finding(subject, Level.TROUBLE, text, details);
    }
}
