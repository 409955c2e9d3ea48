package dev.seedbed.engine.schema;

/** When a constraint is checked. */
public enum Deferral {
    NOT_DEFERRABLE,
    DEFERRABLE,
    INITIALLY_DEFERRED
}
