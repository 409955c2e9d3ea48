package dev.seedbed.engine.schema;

import java.util.List;

/** A stand-alone composite type with its attributes in order. */
public record CompositeType(ObjectId id, List<Attribute> attributes) implements SchemaObject {
    public CompositeType {
        attributes = List.copyOf(attributes);
    }
}
