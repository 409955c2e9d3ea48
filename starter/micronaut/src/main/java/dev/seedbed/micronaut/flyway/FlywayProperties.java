package dev.seedbed.micronaut.flyway;

import io.micronaut.context.env.Environment;
import java.util.List;
import java.util.Optional;

/**
 * The properties below {@code flyway.datasources.<name>}. As in micronaut-flyway, a setting under {@code
 * properties.flyway} overrides the one of the same name.
 */
record FlywayProperties(Environment environment, String datasource) {

    String prefix() {
        return "flyway.datasources." + datasource + ".";
    }

    Optional<String> text(String name) {
        return overridable(name, String.class);
    }

    Optional<List<String>> texts(String name) {
        Optional<String[]> values = overridable(name, String[].class);
        return values.isPresent() ? Optional.of(List.of(values.get())) : Optional.empty();
    }

    private <T> Optional<T> overridable(String name, Class<T> type) {
        Optional<T> override = environment.getProperty(prefix() + "properties.flyway." + name, type);
        return override.isPresent() ? override : environment.getProperty(prefix() + name, type);
    }
}
