package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** A sequence that is not an identity column's. {@code ownedBy} is a column. */
public record Sequence(ObjectId id, Persistence persistence, SequenceOptions options, @Nullable ObjectId ownedBy)
        implements SchemaObject {}
