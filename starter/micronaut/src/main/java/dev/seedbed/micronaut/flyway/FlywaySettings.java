package dev.seedbed.micronaut.flyway;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the service configures under {@code flyway.datasources.<name>}, as far as it matters before Flyway is loaded.
 *
 * @param properties every property, flat, in kebab-case, without passwords: what a fingerprint of the settings is made of
 * @param alternative the database that Flyway is to use instead of the datasource
 */
public record FlywaySettings(
        String datasource,
        boolean enabled,
        List<String> locations,
        Optional<String> defaultSchema,
        List<String> schemas,
        String table,
        Optional<AlternativeDatabase> alternative,
        Map<String, String> properties) {

    /** The schema of the history, where one is configured. */
    public Optional<String> schema() {
        return defaultSchema.isPresent() || schemas.isEmpty() ? defaultSchema : Optional.of(schemas.get(0));
    }

    /** The same settings with other locations. */
    public FlywaySettings at(List<String> otherLocations) {
        return new FlywaySettings(
                datasource, enabled, otherLocations, defaultSchema, schemas, table, alternative, properties);
    }

    /** A database reached with an address or a role of its own, such as one with the right to change the schema. */
    public record AlternativeDatabase(String url, Optional<String> user, Optional<String> password) {

        @Override
        public String toString() {
            return url + " as " + user.orElse("the default user");
        }
    }
}
