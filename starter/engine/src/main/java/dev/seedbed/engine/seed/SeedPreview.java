package dev.seedbed.engine.seed;

import java.util.List;
import java.util.Optional;

/**
 * What a seed would do, as far as that is known before it runs.
 *
 * @param statements its statements, if it is a script
 * @param description what it would do, if it has no statements of its own, or why that is not known
 */
public record SeedPreview(List<String> statements, Optional<String> description) {

    public SeedPreview {
        statements = List.copyOf(statements);
    }

    public static SeedPreview ofScript(List<String> statements) {
        return new SeedPreview(statements, Optional.empty());
    }

    public static SeedPreview of(String description) {
        return new SeedPreview(List.of(), Optional.of(description));
    }

    /** A seed that can be read without being run. */
    public interface Source {
        SeedPreview preview();
    }
}
