package dev.seedbed.engine.prepare;

/** What start-up came to. */
public enum Outcome {
    AT_HEAD,
    INITIALISED,
    MIGRATED,
    SEEDED,
    ADOPTED,
    WAITED,
    FAILED
}
