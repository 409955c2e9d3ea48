package dev.seedbed.micronaut.config;

import dev.seedbed.engine.prepare.TargetEnvironment;
import java.util.Optional;

/** The name of an environment as somebody types it. */
public final class EnvironmentName {

    private EnvironmentName() {}

    /** As it is kept; empty where it can be none. */
    public static Optional<String> read(String typed) {
        return Optional.of(ServiceEnvironment.normal(typed))
                .filter(ServiceEnvironment::isName)
                .filter(name -> !name.equals(TargetEnvironment.UNSET));
    }
}
