package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A base type. {@code parameters} is the list of {@code CREATE TYPE}. */
public record BaseType(ObjectId id, SortedMap<String, String> parameters) implements SchemaObject {
    public BaseType {
        parameters = Copies.of(parameters);
    }
}
