package dev.seedbed.engine.schema;

import java.util.List;
import java.util.SortedMap;

/** A view. Options include {@code check_option}, {@code security_barrier} and {@code security_invoker}; defaults are objects of their own. */
public record View(ObjectId id, List<ViewColumn> columns, String query, SortedMap<String, String> options)
        implements SchemaObject {
    public View {
        columns = List.copyOf(columns);
        options = Copies.of(options);
    }
}
