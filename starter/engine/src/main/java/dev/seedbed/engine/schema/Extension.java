package dev.seedbed.engine.schema;

/** An installed extension. Its members are not part of the catalog. */
public record Extension(ObjectId id, String version, String namespace) implements SchemaObject {}
