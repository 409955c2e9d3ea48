package dev.seedbed.engine.schema.diff;

import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import org.jspecify.annotations.Nullable;

/**
 * An object, or a node without an object such as a view's column, that is not the same on both sides.
 *
 * @param before null if it is new
 * @param after null if it is gone
 */
public record Difference(
        ObjectId id,
        @Nullable SchemaObject before,
        @Nullable SchemaObject after,
        Metadata metadataBefore,
        Metadata metadataAfter) {}
