package dev.seedbed.engine.schema;

/** A rewrite rule, but not the one that makes a view. {@code definition} is PostgreSQL's text. */
public record Rule(ObjectId id, String definition, FiringMode firing) implements SchemaObject {}
