package dev.seedbed.engine.schema;

import java.util.List;

/** An operator family. {@code entries} are those that belong to no class, as {@code ALTER OPERATOR FAMILY … ADD} lists them. */
public record OperatorFamily(ObjectId id, List<String> entries) implements SchemaObject {
    public OperatorFamily {
        entries = List.copyOf(entries);
    }
}
