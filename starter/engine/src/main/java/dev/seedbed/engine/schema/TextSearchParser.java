package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A text search parser. {@code parameters} is the list of its {@code CREATE} statement. */
public record TextSearchParser(ObjectId id, SortedMap<String, String> parameters) implements SchemaObject {
    public TextSearchParser {
        parameters = Copies.of(parameters);
    }
}
