package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A range type with its multirange type. {@code parameters} is the list of {@code CREATE TYPE … AS RANGE}. */
public record RangeType(ObjectId id, SortedMap<String, String> parameters) implements SchemaObject {
    public RangeType {
        parameters = Copies.of(parameters);
    }
}
