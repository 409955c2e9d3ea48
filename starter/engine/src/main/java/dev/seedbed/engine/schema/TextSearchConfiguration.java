package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A text search configuration. {@code mappings} lists the dictionaries of each token type. */
public record TextSearchConfiguration(ObjectId id, String parser, SortedMap<String, String> mappings)
        implements SchemaObject {
    public TextSearchConfiguration {
        mappings = Copies.of(mappings);
    }
}
