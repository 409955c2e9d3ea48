package dev.seedbed.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operator class. {@code entries} are the operators and functions that belong to it, as {@code CREATE OPERATOR CLASS} lists
 * them; the others of its family are in {@link OperatorFamily}.
 */
public record OperatorClass(
        ObjectId id, String type, boolean isDefault, ObjectId family, @Nullable String storage, List<String> entries)
        implements SchemaObject {
    public OperatorClass {
        entries = List.copyOf(entries);
    }
}
