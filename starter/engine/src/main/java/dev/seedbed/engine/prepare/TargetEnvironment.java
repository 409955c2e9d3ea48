package dev.seedbed.engine.prepare;

import java.util.Set;

/**
 * The environment that a service runs under, as far as its data is concerned.
 *
 * @param protectedNames environments whose databases nothing of another environment may reach
 */
public record TargetEnvironment(String name, Set<String> protectedNames) {

    /** The name of none at all. */
    public static final String UNSET = "unset";

    /** Those that are protected unless the service says otherwise. */
    public static final Set<String> USUALLY_PROTECTED = Set.of("prod", "production", "staging");

    public TargetEnvironment {
        protectedNames = Set.copyOf(protectedNames);
    }

    public static TargetEnvironment of(String name) {
        return new TargetEnvironment(name, USUALLY_PROTECTED);
    }

    public boolean isUnset() {
        return name.equals(UNSET);
    }

    public boolean isProtected() {
        return protects(name);
    }

    public boolean protects(String stamp) {
        return protectedNames.contains(stamp);
    }
}
