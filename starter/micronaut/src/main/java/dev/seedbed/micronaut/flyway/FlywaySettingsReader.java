package dev.seedbed.micronaut.flyway;

import dev.seedbed.micronaut.flyway.FlywaySettings.AlternativeDatabase;
import io.micronaut.context.env.Environment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@link FlywaySettings} from the environment; loads no class of Flyway. */
public class FlywaySettingsReader {

    private static final List<String> DEFAULT_LOCATIONS = List.of("classpath:db/migration");
    private static final String DEFAULT_TABLE = "flyway_schema_history";

    private final Environment environment;

    public FlywaySettingsReader(Environment environment) {
        this.environment = environment;
    }

    /** The names of which {@code flyway.datasources} says anything. */
    public Collection<String> configured() {
        return environment.getPropertyEntries("flyway.datasources");
    }

    public boolean isConfigured(String datasourceName) {
        return configured().contains(datasourceName);
    }

    public FlywaySettings settingsOf(String datasourceName) {
        FlywayProperties properties = new FlywayProperties(environment, datasourceName);
        String prefix = properties.prefix();
        return new FlywaySettings(
                datasourceName,
                isOn("flyway.enabled") && isOn(prefix + "enabled"),
                properties.texts("locations").orElse(DEFAULT_LOCATIONS),
                properties.text("default-schema"),
                properties.texts("schemas").orElse(List.of()),
                properties.text("table").orElse(DEFAULT_TABLE),
                alternative(prefix),
                properties(prefix));
    }

    private boolean isOn(String name) {
        return environment.getProperty(name, Boolean.class).orElse(true);
    }

    private Optional<AlternativeDatabase> alternative(String prefix) {
        Optional<String> url = environment.getProperty(prefix + "url", String.class);
        if (url.isEmpty() || url.get().isBlank()) {
            return Optional.empty();
        }
        Optional<String> user = environment.getProperty(prefix + "user", String.class);
        return Optional.of(new AlternativeDatabase(
                url.get(),
                user.isPresent() ? user : environment.getProperty(prefix + "username", String.class),
                environment.getProperty(prefix + "password", String.class)));
    }

    private SortedMap<String, String> properties(String prefix) {
        SortedMap<String, String> properties = new TreeMap<>();
        Map<String, Object> all = environment.getProperties(prefix.substring(0, prefix.length() - 1));
        for (Map.Entry<String, Object> property : all.entrySet()) {
            if (isLeaf(property.getValue()) && !property.getKey().endsWith("password")) {
                properties.put(property.getKey(), text(property.getValue()));
            }
        }
        return properties;
    }

    /** Micronaut lists a map or a list both as a whole and entry by entry. */
    private static boolean isLeaf(Object value) {
        return !(value instanceof Map || value instanceof Iterable);
    }

    private static String text(Object value) {
        return value instanceof Object[] several ? List.of(several).toString() : value.toString();
    }
}
