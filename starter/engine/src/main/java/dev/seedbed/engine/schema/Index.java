package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * An index that belongs to no constraint.
 *
 * <p>{@code definition} is what follows the table in {@code CREATE INDEX}, from {@code USING} on, without storage parameters,
 * tablespace and predicate. {@code inheritedFrom} is the index of the partitioned table that this one is attached to.
 */
public record Index(
        ObjectId id,
        ObjectId table,
        boolean unique,
        String definition,
        @Nullable String predicate,
        IndexState state,
        @Nullable ObjectId inheritedFrom)
        implements SchemaObject {}
