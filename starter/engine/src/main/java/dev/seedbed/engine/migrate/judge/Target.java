package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.util.Locale;

/** How far migrations are to go. */
public sealed interface Target {

    Target LATEST = new Latest();

    /** To the highest version. */
    record Latest() implements Target {}

    /** No further than the database is. */
    record Current() implements Target {}

    /** One migration further. */
    record Next() implements Target {}

    /**
     * Up to a version.
     *
     * @param required whether it is an error if no migration has this version
     */
    record UpTo(Version version, boolean required) implements Target {}

    /** Reads a setting: {@code latest}, {@code current}, {@code next}, or a version, such as {@code 12} or {@code 12?}. */
    static Target parse(String setting) {
        boolean required = !setting.endsWith("?");
        String name = required ? setting : setting.substring(0, setting.length() - 1);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "latest" -> LATEST;
            case "current" -> new Current();
            case "next" -> new Next();
            default -> new UpTo(Version.parse(name).orElseThrow(() -> invalid(setting)), required);
        };
    }

    private static Problem invalid(String text) {
        return new Problem(
                "\"" + text + "\" is not a target of migrations.",
                "A target is latest, current, next, or a version, with a question mark behind it if no migration needs to"
                        + " have that version.",
                "Correct flyway.datasources.<name>.target.");
    }
}
