package dev.seedbed.engine.schema;

/** When a trigger or rule fires, depending on the session's replication role. */
public enum FiringMode {
    ORIGIN,
    DISABLED,
    REPLICA,
    ALWAYS
}
