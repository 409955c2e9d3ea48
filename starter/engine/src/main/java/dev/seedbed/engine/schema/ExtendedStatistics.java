package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** Extended statistics of a table. {@code definition} is PostgreSQL's text. */
public record ExtendedStatistics(ObjectId id, ObjectId table, String definition, @Nullable Integer target)
        implements SchemaObject {}
