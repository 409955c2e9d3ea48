package dev.seedbed.engine.schema;

/** Which columns identify a row for logical replication; with {@link #INDEX}, the index says so itself. */
public enum ReplicaIdentity {
    DEFAULT,
    FULL,
    NOTHING,
    INDEX
}
