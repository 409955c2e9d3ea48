package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A publication. {@code operations} and the other parameters are as in {@code WITH (…)}; what it publishes are objects of their own, unless it is everything. */
public record Publication(ObjectId id, boolean allTables, SortedMap<String, String> parameters)
        implements SchemaObject {
    public Publication {
        parameters = Copies.of(parameters);
    }
}
