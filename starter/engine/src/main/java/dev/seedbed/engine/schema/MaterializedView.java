package dev.seedbed.engine.schema;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A materialized view. Whether it is populated is in {@link Catalog#unpopulated}, because that is no difference. */
public record MaterializedView(
        ObjectId id,
        List<ViewColumn> columns,
        String query,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        SortedMap<String, String> options,
        SortedMap<String, String> toastOptions)
        implements SchemaObject {
    public MaterializedView {
        columns = List.copyOf(columns);
        options = Copies.of(options);
        toastOptions = Copies.of(toastOptions);
    }
}
