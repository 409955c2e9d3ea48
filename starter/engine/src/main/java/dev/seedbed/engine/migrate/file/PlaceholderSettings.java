package dev.seedbed.engine.migrate.file;

import java.util.Map;

/** How placeholders are written, {@code ${name}}, and the values that the service gives them. */
public record PlaceholderSettings(
        boolean replaced, String prefix, String suffix, String separator, Map<String, String> values) {

    public static final PlaceholderSettings DEFAULT = new PlaceholderSettings(true, "${", "}", ":", Map.of());

    public PlaceholderSettings {
        values = Map.copyOf(values);
    }

    /** The name of a placeholder that is there without having been set, such as {@code flyway:user}. */
    public String builtIn(String name) {
        return "flyway" + separator + name;
    }
}
