package dev.seedbed.micronaut.flyway;

import dev.seedbed.engine.migrate.file.FileNaming;
import dev.seedbed.micronaut.flyway.FlywaySettings.AlternativeDatabase;
import io.micronaut.context.env.Environment;
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

    /** How the files of a datasource's migrations are named. */
    public FileNaming namingOf(String datasourceName) {
        String prefix = "flyway.datasources." + datasourceName + ".";
        FileNaming usual = FileNaming.DEFAULT;
        return new FileNaming(
                text(prefix, "sql-migration-prefix").orElse(usual.versioned()),
                text(prefix, "repeatable-sql-migration-prefix").orElse(usual.repeatable()),
                text(prefix, "baseline-migration-prefix").orElse(usual.baseline()),
                text(prefix, "sql-migration-separator").orElse(usual.separator()),
                list(prefix, "sql-migration-suffixes").orElse(usual.suffixes()));
    }

    private boolean isOn(String name) {
        return environment.getProperty(name, Boolean.class).orElse(true);
    }

    private Optional<String> text(String prefix, String name) {
        Optional<String> override = environment.getProperty(prefix + "properties.flyway." + name, String.class);
        return override.isPresent() ? override : environment.getProperty(prefix + name, String.class);
    }

    private Optional<List<String>> list(String prefix, String name) {
        Optional<String[]> override = environment.getProperty(prefix + "properties.flyway." + name, String[].class);
        Optional<String[]> values =
                override.isPresent() ? override : environment.getProperty(prefix + name, String[].class);
        return values.isPresent() ? Optional.of(List.of(values.get())) : Optional.empty();
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
