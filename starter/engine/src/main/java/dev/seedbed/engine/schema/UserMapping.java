package dev.seedbed.engine.schema;

import java.util.List;
import java.util.SortedMap;

/**
 * A role's account on a foreign server. {@code secrets} are the sorted names of options whose values may be secret, and are
 * neither kept nor compared.
 */
public record UserMapping(ObjectId id, SortedMap<String, String> options, List<String> secrets)
        implements SchemaObject {
    public UserMapping {
        options = Copies.of(options);
        secrets = List.copyOf(secrets);
    }
}
