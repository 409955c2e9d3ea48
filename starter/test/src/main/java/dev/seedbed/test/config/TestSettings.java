package dev.seedbed.test.config;

import dev.seedbed.micronaut.config.Setting;
import dev.seedbed.postgres.TestServer;
import io.micronaut.context.env.Environment;
import java.util.Optional;

/** The settings under {@code seedbed.test}. */
public record TestSettings(Environment environment) {

    /** Whether this is a test, and nobody switched its databases off. */
    public boolean apply() {
        boolean isTest = environment.getActiveNames().contains(Environment.TEST)
                || environment.containsProperty("micronaut.test.active.spec.clazz");
        return isTest && isOn(Setting.ENABLED) && isOn(Setting.TEST_ENABLED);
    }

    public TestServer server() {
        return new TestServer(
                orDefault(Setting.TEST_SERVER),
                text(Setting.TEST_URL),
                text(Setting.TEST_USERNAME),
                text(Setting.TEST_PASSWORD),
                orDefault(Setting.TEST_IMAGE));
    }

    /** The largest number of clones of a template that are made before a test asks for them. */
    public int clonesAhead() {
        return environment
                .getProperty(Setting.TEST_CLONES_AHEAD.path(), Integer.class)
                .orElseGet(() -> Integer.valueOf(Setting.TEST_CLONES_AHEAD.defaultValue()));
    }

    private boolean isOn(Setting setting) {
        return environment.getProperty(setting.path(), Boolean.class).orElse(true);
    }

    private String orDefault(Setting setting) {
        return text(setting).orElse(setting.defaultValue());
    }

    private Optional<String> text(Setting setting) {
        return environment.getProperty(setting.path(), String.class).filter(value -> !value.isBlank());
    }
}
