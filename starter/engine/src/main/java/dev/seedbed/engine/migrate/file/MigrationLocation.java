package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where migrations are looked for: {@code classpath:db/migration} or {@code filesystem:/var/migrations}, with
 * wildcards as Flyway reads them ({@code ?} and {@code *} within a name, {@code **} for any folders).
 *
 * @param root the folder that is searched, without wildcards
 * @param pattern what a path, from the root's own beginning, must match
 */
record MigrationLocation(String prefix, String path, String root, Optional<Pattern> pattern)
        implements Comparable<MigrationLocation> {

    static final String CLASSPATH = "classpath:";
    static final String FILESYSTEM = "filesystem:";

    private static final Pattern DRIVE_OR_URL = Pattern.compile("[A-Za-z]:[\\\\/].*|file:[\\\\/]{3}.*");
    private static final String BELOW = "below";

    static MigrationLocation parse(String text) {
        String location = text.strip();
        int colon = DRIVE_OR_URL.matcher(location).matches() ? -1 : location.indexOf(':');
        String prefix = colon < 0 ? CLASSPATH : location.substring(0, colon + 1);
        if (!prefix.equals(CLASSPATH) && !prefix.equals(FILESYSTEM)) {
            throw new Problem(
                    "The location \"" + location + "\" cannot be read.",
                    "Migrations are read from classpath: and filesystem: locations.",
                    "Correct flyway.datasources.<name>.locations.");
        }
        String path = trimmed(prefix, location.substring(colon + 1).replace('\\', '/'));
        return path.contains("*") || path.contains("?")
                ? withWildcards(prefix, path)
                : new MigrationLocation(prefix, path, path, Optional.empty());
    }

    private static String trimmed(String prefix, String path) {
        String start = prefix.equals(CLASSPATH) && path.startsWith("/") ? path.substring(1) : path;
        return start.length() > 1 && start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }

    private static MigrationLocation withWildcards(String prefix, String path) {
        List<String> folders = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        String last = "";
        for (String part : path.split("/", -1)) {
            boolean wild = part.contains("*") || part.contains("?");
            if (pattern.isEmpty() && !wild) {
                folders.add(part);
            } else if (part.equals("**")) {
                pattern.append("([^/]+/)*?");
            } else {
                pattern.append(expression(part)).append('/');
            }
            last = part;
        }
        boolean endsInFile = last.contains(".") && !last.equals("**");
        String matched = pattern.toString();
        String root = String.join("/", folders);
        String start = root.isEmpty() ? "" : Pattern.quote(root + "/");
        String end = endsInFile
                ? matched.substring(0, matched.length() - 1)
                : (matched.endsWith("/") ? matched : matched + "/") + "(?<" + BELOW + ">.*)";
        return new MigrationLocation(prefix, path, root, Optional.of(Pattern.compile(start + end)));
    }

    private static String expression(String part) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            expression.append(
                    switch (c) {
                        case '*' -> "[^/]+?";
                        case '?' -> "[^/]";
                        default -> Pattern.quote(String.valueOf(c));
                    });
        }
        return expression.toString();
    }

    /** How the history names a file that lies at a path below the root; empty if the wildcards do not match it. */
    Optional<String> scriptOf(String belowRoot) {
        if (pattern.isEmpty()) {
            return Optional.of(belowRoot);
        }
        Matcher matcher = pattern.get().matcher(root.isEmpty() ? belowRoot : root + "/" + belowRoot);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String below = pattern.get().pattern().contains("?<" + BELOW + ">") ? matcher.group(BELOW) : "";
        return Optional.of(below == null || below.isEmpty() ? belowRoot : below);
    }

    boolean isFileSystem() {
        return prefix.equals(FILESYSTEM);
    }

    /** The name on the class path of a file that lies at a path below the root. */
    Optional<String> resource(String belowRoot) {
        return isFileSystem() ? Optional.empty() : Optional.of(root.isEmpty() ? belowRoot : root + "/" + belowRoot);
    }

    /** Where to search. */
    String searched() {
        return prefix + root;
    }

    /** Whether everything of the other location is found here as well. */
    boolean contains(MigrationLocation other) {
        return pattern.isEmpty() && other.pattern.isEmpty() && (other.toString() + "/").startsWith(this + "/");
    }

    @Override
    public int compareTo(MigrationLocation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return prefix + path;
    }
}
