package dev.seedbed.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that the server or an extension brought, and whose privileges or security labels were changed since. What they are
 * now is in {@link Catalog#metadata}; {@code initial} is what they were.
 */
public record ProvidedObject(ObjectId id, @Nullable String extension, List<Privilege> initial) implements SchemaObject {
    public ProvidedObject {
        initial = List.copyOf(initial);
    }
}
