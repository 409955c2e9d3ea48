package dev.seedbed.micronaut.server;

import java.util.Collection;
import java.util.Optional;

/** What a server that comes with the application is for. Nothing else ever gets one. */
public enum Purpose {
    DEVELOPMENT("dev"),
    TEST("test");

    private final String environment;

    Purpose(String environment) {
        this.environment = environment;
    }

    /** The Micronaut environment that asks for it. */
    public String environment() {
        return environment;
    }

    /** Tests win over development. */
    static Optional<Purpose> of(Collection<String> environments) {
        if (environments.contains(TEST.environment)) {
            return Optional.of(TEST);
        }
        return environments.contains(DEVELOPMENT.environment) ? Optional.of(DEVELOPMENT) : Optional.empty();
    }
}
