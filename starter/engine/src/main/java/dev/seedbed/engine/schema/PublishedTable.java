package dev.seedbed.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a publication. {@code columns} is empty for all. */
public record PublishedTable(ObjectId id, ObjectId table, List<String> columns, @Nullable String where)
        implements SchemaObject {
    public PublishedTable {
        columns = List.copyOf(columns);
    }
}
