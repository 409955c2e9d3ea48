package dev.seedbed.test.config;

import dev.seedbed.postgres.TestServer;
import io.micronaut.context.env.Environment;
import java.util.Optional;

/** The settings under {@code seedbed.test}. */
public record TestSettings(Environment environment) {

    private static final String IMAGE = "postgres:17-alpine";
    private static final int CLONES_AHEAD = 8;

    /** Whether this is a test, and nobody switched its databases off. */
    public boolean apply() {
        boolean isTest = environment.getActiveNames().contains(Environment.TEST)
                || environment.containsProperty("micronaut.test.active.spec.clazz");
        return isTest && isOn("seedbed.enabled") && isOn("seedbed.test.enabled");
    }

    public TestServer server() {
        return new TestServer(
                text("server").orElse("auto"),
                text("url"),
                text("username"),
                text("password"),
                text("image").orElse(IMAGE));
    }

    /** How many clones of a template are made before anybody asks, at most. */
    public int clonesAhead() {
        return environment
                .getProperty("seedbed.test.clones-ahead", Integer.class)
                .orElse(CLONES_AHEAD);
    }

    private boolean isOn(String property) {
        return environment.getProperty(property, Boolean.class).orElse(true);
    }

    private Optional<String> text(String name) {
        return environment.getProperty("seedbed.test." + name, String.class).filter(value -> !value.isBlank());
    }
}
