package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.problem.Problem;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The placeholders of a run with their values. Names are compared without regard to case. */
public final class Placeholders {

    private final PlaceholderSettings settings;
    private final Map<String, String> values = new HashMap<>();

    /** @param builtIn values of placeholders that nobody sets, by their names without {@code flyway:} */
    public Placeholders(PlaceholderSettings settings, Map<String, String> builtIn) {
        this.settings = settings;
        settings.values().forEach((name, value) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith(settings.builtIn(""))) {
                throw reserved(name);
            }
            put(name, value);
        });
        builtIn.forEach((name, value) -> put(settings.builtIn(name), value));
    }

    private void put(String name, String value) {
        values.put(name.toLowerCase(Locale.ROOT), value);
    }

    /** The same, in the text of a file of this name. */
    Placeholders in(FileName file) {
        return new Placeholders(settings, values, file);
    }

    private Placeholders(PlaceholderSettings settings, Map<String, String> values, FileName file) {
        this.settings = settings;
        this.values.putAll(values);
        if (file.isValid()) {
            put(settings.builtIn("filename"), file.standard());
        }
    }

    boolean replaced() {
        return settings.replaced();
    }

    /** The text with values in place of placeholders. */
    Reader replacedIn(String place, Reader text) {
        return new PlaceholderReader(text, settings.prefix(), settings.suffix(), name -> valueOf(place, name));
    }

    private String valueOf(String place, String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> withoutValue(place, name));
    }

    private Problem withoutValue(String place, String name) {
        String placeholder = settings.prefix() + name + settings.suffix();
        return new Problem(
                place + " has the placeholder " + placeholder + ", which has no value.",
                "Placeholders are replaced before a migration runs.",
                "Set flyway.datasources.<name>.placeholders." + name + ", or, if the text is meant as it is, write"
                        + " placeholderReplacement=false into a file beside the script, of its name with .conf behind it.");
    }

    private static Problem reserved(String name) {
        return new Problem(
                "The placeholder \"" + name + "\" cannot be set.",
                "Names that begin with \"flyway\" are given their values by Flyway and Seedbed.",
                "Choose another name in flyway.datasources.<name>.placeholders.");
    }
}
