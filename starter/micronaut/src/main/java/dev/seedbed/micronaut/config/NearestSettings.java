package dev.seedbed.micronaut.config;

import dev.seedbed.engine.problem.Distance;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Describes properties that nothing reads, each with the setting that was probably meant. */
final class NearestSettings {

    private static final String ROOT = "seedbed.";
    private static final Pattern OF_A_DATASOURCE = Pattern.compile("seedbed\\.datasources\\.([^.]+)\\..+");
    private static final int LETTERS_PER_MISTAKE = 5;

    private final Collection<String> datasources;
    private final List<String> known = new ArrayList<>();

    NearestSettings(Collection<String> datasources) {
        this.datasources = datasources.isEmpty() ? List.of("default") : new TreeSet<>(datasources);
        for (Setting setting : Setting.values()) {
            if (setting.isOfADatasource()) {
                this.datasources.forEach(name -> known.add(setting.path(name)));
            } else {
                known.add(setting.path());
            }
        }
    }

    /** @param unread the names as they were written, with where they were */
    Problem problem(Map<String, String> unread) {
        String names = unread.entrySet().stream()
                .map(property -> property.getKey() + " (" + property.getValue() + ")")
                .collect(Collectors.joining(", "));
        boolean one = unread.size() == 1;
        return new Problem(
                one ? names + " is not a setting of Seedbed." : "These are not settings of Seedbed: " + names + ".",
                "Nothing reads " + (one ? "it" : "them") + ". The service's datasources: "
                        + String.join(", ", datasources) + ".",
                unread.keySet().stream().map(this::correction).collect(Collectors.joining("\n")));
    }

    private String correction(String written) {
        String name = written.replaceFirst("\\[.*", "");
        return misspelt(name)
                .map(meant -> rename(written, meant))
                .or(() -> ofUnknownDatasource(name, written))
                .or(() -> belowWrongSection(name).map(meant -> rename(written, meant)))
                .orElse("Remove " + written + ". All settings are listed in docs/configuration.md.");
    }

    private static String rename(String written, String meant) {
        return "Rename " + written + " to " + meant + ", or remove it.";
    }

    private Optional<String> misspelt(String name) {
        int mistakes = Math.max(1, (name.length() - ROOT.length()) / LETTERS_PER_MISTAKE);
        return namesLike(name).stream()
                .min(Comparator.comparingInt(candidate -> Distance.between(candidate, name)))
                .filter(candidate -> Distance.between(candidate, name) <= mistakes);
    }

    private static Optional<String> ofUnknownDatasource(String name, String written) {
        Matcher parts = OF_A_DATASOURCE.matcher(name);
        return parts.matches()
                ? Optional.of("Configure datasources." + parts.group(1) + ".url, or remove " + written + ".")
                : Optional.empty();
    }

    /** {@code seedbed.mode}, {@code SEEDBED_MODE}. */
    private Optional<String> belowWrongSection(String name) {
        String end = name.substring(isVariable(name) ? ROOT.length() - 1 : name.lastIndexOf('.'));
        return namesLike(name).stream()
                .filter(candidate -> candidate.endsWith(end))
                .findFirst();
    }

    /** In the form in which it was written: an environment variable stays one. */
    private List<String> namesLike(String name) {
        return isVariable(name) ? known.stream().map(UnreadProperties::variable).toList() : known;
    }

    private static boolean isVariable(String name) {
        return name.indexOf('.') < 0;
    }
}
