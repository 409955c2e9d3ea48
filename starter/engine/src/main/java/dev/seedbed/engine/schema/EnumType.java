package dev.seedbed.engine.schema;

import java.util.List;

/** An enum with its labels in order. */
public record EnumType(ObjectId id, List<String> labels) implements SchemaObject {
    public EnumType {
        labels = List.copyOf(labels);
    }
}
