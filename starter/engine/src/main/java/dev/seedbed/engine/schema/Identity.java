package dev.seedbed.engine.schema;

/**
 * A column's {@code GENERATED … AS IDENTITY}. Its sequence is no object of the catalog; owner, privileges and comment of the
 * sequence are found under {@code sequence} in {@link Catalog#metadata}.
 */
public record Identity(boolean always, ObjectId sequence, Persistence persistence, SequenceOptions options) {}
