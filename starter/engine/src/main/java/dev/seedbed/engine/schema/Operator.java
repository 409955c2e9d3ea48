package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** An operator. {@code parameters} is the list of {@code CREATE OPERATOR}; {@code HASHES} and {@code MERGES} have the value {@code true}. */
public record Operator(ObjectId id, SortedMap<String, String> parameters) implements SchemaObject {
    public Operator {
        parameters = Copies.of(parameters);
    }
}
