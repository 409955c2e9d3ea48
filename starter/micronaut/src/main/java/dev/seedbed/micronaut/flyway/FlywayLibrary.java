package dev.seedbed.micronaut.flyway;

/** Whether the service has Flyway, asked without loading it. */
public final class FlywayLibrary {

    private static final String CONFIGURATION = "org/flywaydb/core/api/configuration/FluentConfiguration.class";

    private FlywayLibrary() {}

    public static boolean isThere(ClassLoader loader) {
        return loader.getResource(CONFIGURATION) != null;
    }
}
