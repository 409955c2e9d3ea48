package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A trigger or constraint trigger of a table, foreign table or view, but no internal one. {@code definition} is PostgreSQL's text;
 * {@code inheritedFrom} is the trigger of the partitioned table that made it.
 */
public record Trigger(
        ObjectId id, String definition, boolean constraint, FiringMode firing, @Nullable ObjectId inheritedFrom)
        implements SchemaObject {}
