package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A text search template. {@code parameters} is the list of its {@code CREATE} statement. */
public record TextSearchTemplate(ObjectId id, SortedMap<String, String> parameters) implements SchemaObject {
    public TextSearchTemplate {
        parameters = Copies.of(parameters);
    }
}
