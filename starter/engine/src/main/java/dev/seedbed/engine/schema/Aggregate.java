package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** An aggregate. {@code arguments} are as declared, with {@code ORDER BY}; {@code parameters} is the list of {@code CREATE AGGREGATE}, {@code SFUNC} and so on, each value as it is written there. */
public record Aggregate(ObjectId id, String arguments, String parallel, SortedMap<String, String> parameters)
        implements SchemaObject {
    public Aggregate {
        parameters = Copies.of(parameters);
    }
}
