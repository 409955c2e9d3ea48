package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Migrations that are not to be validated: {@code *:future}, {@code repeatable:missing}. */
public record IgnorePattern(String type, String state) {

    private static final String ANY = "*";
    private static final Set<String> TYPES = Set.of(ANY, "repeatable", "versioned");
    private static final Set<String> STATES = Set.of(ANY, "missing", "pending", "ignored", "future");

    public static IgnorePattern parse(String text) {
        String[] parts = text.split(":", -1);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        String state = parts.length == 2 ? parts[1].strip().toLowerCase(Locale.ROOT) : "";
        if (parts.length != 2 || !TYPES.contains(type) || !STATES.contains(state)) {
            throw new Problem(
                    "\"" + text + "\" is not a pattern of migrations to ignore.",
                    "A pattern is a type (*, repeatable, versioned), a colon and a state (*, missing, pending, ignored,"
                            + " future).",
                    "Correct flyway.datasources.<name>.ignore-migration-patterns, for example: *:missing");
        }
        return new IgnorePattern(type, state);
    }

    boolean matches(boolean versioned, MigrationState of) {
        return (state.equals(ANY) || of.displayName().equalsIgnoreCase(state))
                && (type.equals(ANY) || type.equals(versioned ? "versioned" : "repeatable"));
    }

    /** Whether a state is ignored for both types of migrations, by one pattern or by two. */
    static boolean ignoresAll(List<IgnorePattern> patterns, MigrationState state) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(true, state))
                && patterns.stream().anyMatch(pattern -> pattern.matches(false, state));
    }
}
