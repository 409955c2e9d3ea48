package dev.seedbed.test.config;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertyEntry;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Optional;

/**
 * A property that is set, and where.
 *
 * @param value as it was written, where it has placeholders that nothing fills
 * @param source the file, {@code System.env}, or what else set it
 */
record ConfiguredProperty(String name, String value, String source) {

    /** Empty where it is not set, or is blank. */
    static Optional<ConfiguredProperty> find(Environment environment, String name) {
        return environment
                .getPropertyEntry(name)
                .map(entry -> new ConfiguredProperty(name, value(environment, entry), source(entry)))
                .filter(property -> !property.value().isBlank());
    }

    private static String source(PropertyEntry entry) {
        return TestSources.isTestResources(written(entry))
                ? TestSources.TEST_RESOURCES
                : entry.origin().location();
    }

    private static String value(Environment environment, PropertyEntry entry) {
        if (TestSources.isTestResources(written(entry))) {
            return written(entry); // asking for more would start a container
        }
        try {
            return environment.getProperty(entry.property(), String.class).orElse("");
        } catch (ConfigurationException unresolvable) {
            return written(entry);
        }
    }

    private static String written(PropertyEntry entry) {
        return String.valueOf(entry.value());
    }
}
