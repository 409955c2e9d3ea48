package dev.seedbed.engine.schema;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A foreign data wrapper. The functions are names, as {@code HANDLER} takes them. */
public record ForeignDataWrapper(
        ObjectId id, @Nullable String handler, @Nullable String validator, SortedMap<String, String> options)
        implements SchemaObject {
    public ForeignDataWrapper {
        options = Copies.of(options);
    }
}
