package dev.seedbed.engine.schema;

/** A schema all of whose tables are in a publication. */
public record PublishedNamespace(ObjectId id, String namespace) implements SchemaObject {}
