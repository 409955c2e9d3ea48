package dev.seedbed.engine.schema;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A server of a foreign data wrapper. */
public record ForeignServer(
        ObjectId id, String wrapper, @Nullable String type, @Nullable String version, SortedMap<String, String> options)
        implements SchemaObject {
    public ForeignServer {
        options = Copies.of(options);
    }
}
