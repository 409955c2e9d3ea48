package dev.seedbed.engine.schema;

/** A schema of the database. */
public record Namespace(ObjectId id) implements SchemaObject {}
