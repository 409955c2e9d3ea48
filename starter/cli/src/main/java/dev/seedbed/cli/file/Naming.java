package dev.seedbed.cli.file;

import dev.seedbed.engine.migrate.Version;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the service names its migrations: Flyway's way, or as it is configured. */
public record Naming(String prefix, String undoPrefix, String separator, String suffix) {

    /** As the settings of {@code flyway.datasources.<name>} say. */
    public static Naming of(Map<String, String> flyway) {
        return new Naming(
                value(flyway, "sql-migration-prefix", "V"),
                value(flyway, "undo-sql-migration-prefix", "U"),
                value(flyway, "sql-migration-separator", "__"),
                first(value(flyway, "sql-migration-suffixes", ".sql")));
    }

    private static String value(Map<String, String> flyway, String name, String usual) {
        return Optional.ofNullable(flyway.get("properties.flyway." + name))
                .or(() -> Optional.ofNullable(flyway.get(name)))
                .filter(value -> !value.isBlank())
                .orElse(usual);
    }

    private static String first(String list) {
        int end = list.indexOf(',');
        return end < 0 ? list : list.substring(0, end);
    }

    String migration(String version, String description) {
        return prefix + version + separator + words(description) + suffix;
    }

    String undo(String version, String description) {
        return undoPrefix + version + separator + words(description) + suffix;
    }

    /** The version as a migration's file name spells it; empty where the file is no migration. */
    Optional<String> spelledVersion(String fileName) {
        return version(prefix, fileName);
    }

    /** Whether the file undoes this version. */
    boolean undoes(String fileName, Version version) {
        return version(undoPrefix, fileName)
                .flatMap(Version::parse)
                .filter(version::equals)
                .isPresent();
    }

    private Optional<String> version(String begin, String fileName) {
        Matcher matcher = Pattern.compile(Pattern.quote(begin) + "([0-9][0-9._]*?)(?:" + Pattern.quote(separator)
                        + ".*)?" + Pattern.quote(suffix))
                .matcher(fileName);
        return matcher.matches() && Version.parse(matcher.group(1)).isPresent()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private static String words(String description) {
        return description.strip().replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    }
}
