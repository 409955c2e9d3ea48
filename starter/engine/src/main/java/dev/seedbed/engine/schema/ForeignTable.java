package dev.seedbed.engine.schema;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A table of a foreign server. Its columns, defaults, constraints and triggers are objects of their own. */
public record ForeignTable(
        ObjectId id,
        String server,
        SortedMap<String, String> options,
        List<ObjectId> inherits,
        @Nullable Partition partition)
        implements SchemaObject {
    public ForeignTable {
        options = Copies.of(options);
        inherits = List.copyOf(inherits);
    }
}
