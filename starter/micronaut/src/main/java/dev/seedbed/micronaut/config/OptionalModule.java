package dev.seedbed.micronaut.config;

import io.micronaut.core.reflect.ClassUtils;
import java.util.Optional;

/** What reads some of the settings, and need not be on the class path. */
enum OptionalModule {
    TEST("seedbed.test.", "seedbed-test", "dev.seedbed.test.PreparedDatabase"),
    POSTGRES("seedbed.postgres.", "seedbed-postgres", "dev.seedbed.postgres.EmbeddedPostgresSource"),
    METRICS("seedbed.metrics.", "Micrometer", "io.micrometer.core.instrument.MeterRegistry");

    private final String section;
    private final String title;
    private final String type;

    OptionalModule(String section, String title, String type) {
        this.section = section;
        this.title = title;
        this.type = type;
    }

    /** The module that would read the setting and is absent; empty if it is there, or none is needed. */
    static Optional<String> of(Setting setting, ClassLoader loader) {
        for (OptionalModule module : values()) {
            if (setting.path().startsWith(module.section) && !ClassUtils.isPresent(module.type, loader)) {
                return Optional.of(module.title);
            }
        }
        return Optional.empty();
    }
}
