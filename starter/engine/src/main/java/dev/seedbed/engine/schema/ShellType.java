package dev.seedbed.engine.schema;

/** A type that is declared and not defined. */
public record ShellType(ObjectId id) implements SchemaObject {}
