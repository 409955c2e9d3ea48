package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A collation. {@code parameters} is the list of {@code CREATE COLLATION}, without the version, which is that of the operating system's library. */
public record Collation(ObjectId id, SortedMap<String, String> parameters) implements SchemaObject {
    public Collation {
        parameters = Copies.of(parameters);
    }
}
