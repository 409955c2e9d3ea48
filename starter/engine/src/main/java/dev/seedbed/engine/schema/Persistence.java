package dev.seedbed.engine.schema;

/** Whether the contents survive a crash. */
public enum Persistence {
    PERMANENT,
    UNLOGGED
}
