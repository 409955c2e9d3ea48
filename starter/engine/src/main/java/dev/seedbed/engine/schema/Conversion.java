package dev.seedbed.engine.schema;

/** A conversion between encodings. */
public record Conversion(ObjectId id, String source, String target, String function, boolean isDefault)
        implements SchemaObject {}
