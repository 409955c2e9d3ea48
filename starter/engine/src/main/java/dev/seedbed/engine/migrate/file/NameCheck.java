package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.migrate.CallbackEvent;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds scripts that look like migrations or callbacks and would never run, because of a mistake in their names.
 *
 * <p>A script looks like one if it begins with a prefix and a version, in either case ({@code V5_oops.sql}, {@code
 * v5__oops.sql}), with a prefix that lacks its version ({@code V__oops.sql}) or its second underscore ({@code
 * R_view.sql}), or with a version that lacks its prefix ({@code 5__oops.sql}); or if only the case of its suffix or of a
 * callback's event is wrong. Other files beside migrations are ignored.
 *
 * @param ignored patterns of files that belong to others, as in {@code *.sql} or {@code tools/**}
 */
public record NameCheck(FileNaming naming, List<String> ignored) {

    private static final Pattern PARTS =
            Pattern.compile("(?<prefix>\\p{Alpha}?)[_\\s-]*(?<version>\\d+(?:[._]\\d+)*)[_\\s-]*(?<description>.*)");

    public NameCheck {
        ignored = List.copyOf(ignored);
    }

    /**
     * A script that looks like a migration or callback.
     *
     * @param path below its location
     * @param expected how it should be named
     */
    public record Misnamed(String path, String expected) {}

    /** What is wrong with the name of a file; empty if it is right, or no migration's. */
    public Optional<Misnamed> check(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (!naming.isScript(file) || naming.parse(file).isValid() || isIgnored(path, file)) {
            return Optional.empty();
        }
        String suffix = suffixOf(file);
        return expected(file.substring(0, file.length() - suffix.length()))
                .map(name -> new Misnamed(path, name + suffix));
    }

    private Optional<String> expected(String name) {
        Optional<String> callback = callback(name);
        if (callback.isPresent()) {
            return callback;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        for (String prefix : List.of(naming.versioned(), naming.baseline(), FileNaming.UNDO)) {
            if (upper.matches(Pattern.quote(prefix.toUpperCase(Locale.ROOT)) + "[_\\s-]*\\d.*")) {
                return Optional.of(versioned(prefix, name.substring(prefix.length())));
            }
            if (upper.startsWith((prefix + naming.separator()).toUpperCase(Locale.ROOT))) {
                return Optional.of(prefix + "<version>" + name.substring(prefix.length()));
            }
        }
        if (name.matches("\\d[\\d._]*" + Pattern.quote(naming.separator()) + ".*")) {
            return Optional.of(versioned(naming.versioned(), name));
        }
        return repeatable(name);
    }

    /** With the version as it is written, and whatever follows as description. */
    private String versioned(String prefix, String rest) {
        Matcher parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            return prefix + "<version>" + naming.separator() + "<description>";
        }
        String description = parts.group("description");
        return prefix
                + parts.group("version")
                + (description.isEmpty() ? "" : naming.separator() + description.replaceAll("[\\s-]+", "_"));
    }

    private Optional<String> repeatable(String name) {
        String prefix = naming.repeatable();
        if (name.startsWith(prefix) && name.substring(prefix.length()).matches("(_[^_]|\\d).*")) {
            return Optional.of(prefix
                    + naming.separator()
                    + name.substring(prefix.length()).replaceAll("^[_\\d.]+", ""));
        }
        boolean wrongCase =
                name.toUpperCase(Locale.ROOT).startsWith((prefix + naming.separator()).toUpperCase(Locale.ROOT));
        return wrongCase ? Optional.of(prefix + name.substring(prefix.length())) : Optional.empty();
    }

    private Optional<String> callback(String name) {
        for (CallbackEvent event : CallbackEvent.values()) {
            String id = event.id();
            if (name.regionMatches(true, 0, id, 0, id.length())) {
                String rest = name.substring(id.length());
                if (rest.isEmpty() || rest.startsWith("_")) {
                    String description = rest.replaceAll("^_+", "");
                    return Optional.of(id + (description.isEmpty() ? "" : naming.separator() + description));
                }
            }
        }
        return Optional.empty();
    }

    private String suffixOf(String file) {
        return naming.suffixes().stream()
                .filter(suffix -> file.toUpperCase(Locale.ROOT).endsWith(suffix.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    private boolean isIgnored(String path, String file) {
        return ignored.stream()
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .anyMatch(pattern -> pattern.matches(Path.of(file)) || pattern.matches(Path.of(path)));
    }
}
