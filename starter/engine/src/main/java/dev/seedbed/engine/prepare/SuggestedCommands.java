package dev.seedbed.engine.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the {@code db} commands that messages suggest, so that they reach the same database as the one that reports.
 *
 * @param typed the command that is running, as words without {@code db}; empty at a service's start
 * @param selection the options that select the database
 */
public record SuggestedCommands(List<String> typed, List<String> selection) {

    private static final String DEFAULT_DATASOURCE = "default";
    private static final List<String> ENVIRONMENT = List.of("--environment", "-e");
    private static final String PLAIN = "[\\w@%+=:,./<>-]+";

    public SuggestedCommands {
        typed = List.copyOf(typed);
        selection = List.copyOf(selection);
    }

    /** Those that a service's start suggests. */
    static SuggestedCommands of(String datasource) {
        return new SuggestedCommands(
                List.of(), datasource.equals(DEFAULT_DATASOURCE) ? List.of() : List.of("--datasource", datasource));
    }

    /** Another command on the same database. */
    public String command(String words) {
        return line(List.of(words), selection);
    }

    /** The running command again, with these words added; {@code otherwise} is the command if none is running. */
    public String again(String otherwise, List<String> more) {
        return typed.isEmpty() ? line(List.of(otherwise), selection, quoted(more)) : line(quoted(typed), quoted(more));
    }

    /** The running command again, under another environment. */
    public String inEnvironment(String name) {
        return without(ENVIRONMENT).again("", List.of(ENVIRONMENT.get(0), name));
    }

    /** Whether the running command was given this environment; then the configuration overrides it. */
    public boolean isGivenEnvironment(String name) {
        return value(ENVIRONMENT)
                .filter(given -> List.of(given.split(",")).contains(name))
                .isPresent();
    }

    public SuggestedCommands withoutEnvironment() {
        return without(ENVIRONMENT);
    }

    /** The same without an option and its value. */
    public SuggestedCommands without(List<String> names) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (names.contains(word)) {
                i++;
            } else if (valueIn(word, names).isEmpty()) {
                kept.add(word);
            }
        }
        return new SuggestedCommands(kept, selection);
    }

    private Optional<String> value(List<String> names) {
        for (int i = 0; i < typed.size(); i++) {
            Optional<String> value = names.contains(typed.get(i)) && i + 1 < typed.size()
                    ? Optional.of(typed.get(i + 1))
                    : valueIn(typed.get(i), names);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The value of {@code --name=value}, {@code -n=value} and {@code -nvalue}. */
    private static Optional<String> valueIn(String word, List<String> names) {
        for (String name : names) {
            if (word.startsWith(name + "=")) {
                return Optional.of(word.substring(name.length() + 1));
            }
            if (!name.startsWith("--") && word.startsWith(name) && word.length() > name.length()) {
                return Optional.of(word.substring(name.length()));
            }
        }
        return Optional.empty();
    }

    private static List<String> quoted(List<String> words) {
        return words.stream()
                .map(word -> word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'")
                .toList();
    }

    @SafeVarargs
    private static String line(List<String>... parts) {
        List<String> words = new ArrayList<>(List.of("db"));
        for (List<String> part : parts) {
            words.addAll(part);
        }
        return String.join(" ", words);
    }
}
