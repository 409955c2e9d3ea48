package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How files of migrations are named: prefix, version, separator, description, suffix, as in {@code V1.2__add_plan.sql}.
 * Repeatable migrations and callbacks have no version: {@code R__view.sql}, {@code beforeMigrate.sql}.
 *
 * @param versioned the prefix of versioned migrations
 * @param repeatable the prefix of repeatable migrations
 * @param baseline the prefix of baseline migrations
 */
public record FileNaming(
        String versioned, String repeatable, String baseline, String separator, List<String> suffixes) {

    public static final FileNaming DEFAULT = new FileNaming("V", "R", "B", "__", List.of(".sql"));

    /** Flyway has no setting for this prefix in its open-source edition. */
    static final String UNDO = "U";

    public FileNaming {
        suffixes = List.copyOf(suffixes);
    }

    /** Whether a file's name ends like a script's, with something before the end. */
    public boolean isScript(String file) {
        return suffixes.stream().anyMatch(suffix -> endsWith(file, suffix) && file.length() > suffix.length());
    }

    /** Takes a file name apart. A name that breaks the rules of its prefix has an objection and is no migration's. */
    public FileName parse(String file) {
        String suffix =
                suffixes.stream().filter(end -> endsWith(file, end)).findFirst().orElse("");
        String name = file.substring(0, file.length() - suffix.length());
        Prefix prefix = prefixOf(name);
        if (prefix == null) {
            return FileName.unrecognised(file);
        }
        String rest = name.substring(prefix.text().length());
        int at = rest.indexOf(separator);
        String version = at < 0 ? rest : rest.substring(0, at);
        String description = at < 0 ? "" : rest.substring(at + separator.length());
        String standard = prefix.text()
                + version
                + (description.isEmpty() ? "" : separator + description)
                + file.substring(file.length() - suffix.length());
        return new FileName(
                file,
                prefix.kind(),
                prefix.kind().isVersioned() ? parseVersion(version) : Optional.empty(),
                description.replace('_', ' '),
                standard,
                prefix.event(),
                objection(prefix, version));
    }

    private Optional<String> objection(Prefix prefix, String version) {
        if (!prefix.kind().isVersioned()) {
            return version.isEmpty()
                    ? Optional.empty()
                    : Optional.of("\"" + version + "\" stands where " + prefix.text() + " has no version: write "
                            + prefix.text() + separator + "description");
        }
        if (version.isEmpty()) {
            return Optional.of("there is no version after " + prefix.text() + ": write " + prefix.text() + "1.2"
                    + separator + "description");
        }
        return parseVersion(version).isPresent()
                ? Optional.empty()
                : Optional.of("\"" + version + "\" is not a version: digits, with dots or underscores between them");
    }

    private static Optional<Version> parseVersion(String text) {
        return text.equals(text.strip()) ? Version.parse(text) : Optional.empty();
    }

    private @Nullable Prefix prefixOf(String name) {
        List<Prefix> candidates = new ArrayList<>(List.of(
                new Prefix(versioned, FileName.Kind.VERSIONED, Optional.empty()),
                new Prefix(repeatable, FileName.Kind.REPEATABLE, Optional.empty()),
                new Prefix(baseline, FileName.Kind.BASELINE, Optional.empty()),
                new Prefix(UNDO, FileName.Kind.UNDO, Optional.empty())));
        CallbackEvent.startOf(name)
                .ifPresent(event -> candidates.add(new Prefix(event.id(), FileName.Kind.CALLBACK, Optional.of(event))));
        return candidates.stream()
                .filter(prefix -> name.startsWith(prefix.text()))
                .max(Comparator.comparing((Prefix prefix) -> prefix.text().length())
                        .thenComparing(prefix -> prefix.kind() != FileName.Kind.UNDO))
                .orElse(null);
    }

    private static boolean endsWith(String file, String suffix) {
        return file.toUpperCase(Locale.ROOT).endsWith(suffix.toUpperCase(Locale.ROOT));
    }

    private record Prefix(String text, FileName.Kind kind, Optional<CallbackEvent> event) {}
}
