package dev.seedbed.engine.schema;

/** An access method for tables or indexes. */
public record AccessMethod(ObjectId id, boolean forTables, String handler) implements SchemaObject {}
