package dev.seedbed.engine.schema;

/** What a constraint demands. */
public enum ConstraintType {
    PRIMARY_KEY,
    UNIQUE,
    EXCLUSION,
    CHECK,
    FOREIGN_KEY
}
