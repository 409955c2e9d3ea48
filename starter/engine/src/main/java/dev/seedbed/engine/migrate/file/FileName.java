package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.Version;
import java.util.Optional;

/**
 * A file's name, taken apart.
 *
 * @param description with blanks for underscores; empty if the name has none
 * @param standard the name without an empty description's separator: the value of the placeholder {@code filename}
 * @param event the event of a callback
 * @param objection what is wrong with the name
 */
public record FileName(
        String text,
        Kind kind,
        Optional<Version> version,
        String description,
        String standard,
        Optional<CallbackEvent> event,
        Optional<String> objection) {

    /** What a file is, by its prefix. */
    public enum Kind {
        VERSIONED,
        REPEATABLE,
        BASELINE,
        UNDO,
        CALLBACK,
        UNRECOGNISED;

        boolean isVersioned() {
            return this == VERSIONED || this == BASELINE || this == UNDO;
        }
    }

    static FileName unrecognised(String text) {
        return new FileName(
                text,
                Kind.UNRECOGNISED,
                Optional.empty(),
                "",
                text,
                Optional.empty(),
                Optional.of("it begins with no prefix of a migration or callback"));
    }

    public boolean isValid() {
        return objection.isEmpty();
    }
}
