package dev.seedbed.micronaut.flyway;

import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * {@code flyway.datasources.<name>} as Flyway's configuration.
 *
 * @param flyway what is set by name; belongs to whoever asked for it
 * @param overrides {@code properties.*}, which come last: Flyway's own names and values
 */
public record BoundConfiguration(FluentConfiguration flyway, Map<String, String> overrides) {}
