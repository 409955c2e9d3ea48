package dev.seedbed.micronaut.flyway;

import dev.seedbed.micronaut.flyway.FlywaySettings.AlternativeDatabase;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads {@link FlywaySettings} from the environment; loads no class of Flyway.
 *
 * <p>As in micronaut-flyway, a setting under {@code properties.flyway} overrides the one of the same name.
 */
@Singleton
public class FlywaySettingsReader {

    private static final List<String> DEFAULT_LOCATIONS = List.of("classpath:db/migration");
    private static final String DEFAULT_TABLE = "flyway_schema_history";

    private final Environment environment;

    FlywaySettingsReader(Environment environment) {
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
        String prefix = "flyway.datasources." + datasourceName + ".";
        return new FlywaySettings(
                datasourceName,
                isOn("flyway.enabled") && isOn(prefix + "enabled"),
                list(prefix, "locations").orElse(DEFAULT_LOCATIONS),
                text(prefix, "default-schema"),
                list(prefix, "schemas").orElse(List.of()),
                text(prefix, "table").orElse(DEFAULT_TABLE),
                alternative(prefix),
                properties(prefix));
    }

    private boolean isOn(String name) {
        return environment.getProperty(name, Boolean.class).orElse(true);
    }

    private Optional<String> text(String prefix, String name) {
        return environment
                .getProperty(prefix + "properties.flyway." + name, String.class)
                .or(() -> environment.getProperty(prefix + name, String.class));
    }

    private Optional<List<String>> list(String prefix, String name) {
        return environment
                .getProperty(prefix + "properties.flyway." + name, String[].class)
                .or(() -> environment.getProperty(prefix + name, String[].class))
                .map(List::of);
    }

    private Optional<AlternativeDatabase> alternative(String prefix) {
        return environment
                .getProperty(prefix + "url", String.class)
                .filter(url -> !url.isBlank())
                .map(url -> new AlternativeDatabase(
                        url,
                        environment
                                .getProperty(prefix + "user", String.class)
                                .or(() -> environment.getProperty(prefix + "username", String.class)),
                        environment.getProperty(prefix + "password", String.class)));
    }

    private SortedMap<String, String> properties(String prefix) {
        SortedMap<String, String> properties = new TreeMap<>();
        environment.getProperties(prefix.substring(0, prefix.length() - 1)).forEach((name, value) -> {
            if (isLeaf(value) && !name.endsWith("password")) {
                properties.put(name, text(value));
            }
        });
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
