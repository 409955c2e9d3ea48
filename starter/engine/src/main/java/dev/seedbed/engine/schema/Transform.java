package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** How a language sees a type. The functions are signatures. */
public record Transform(ObjectId id, @Nullable String fromSql, @Nullable String toSql) implements SchemaObject {}
