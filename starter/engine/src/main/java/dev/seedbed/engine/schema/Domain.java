package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** A domain. Its checks are {@link Constraint} objects. */
public record Domain(
        ObjectId id, String type, @Nullable String collation, @Nullable String expression, @Nullable NotNull notNull)
        implements SchemaObject {}
