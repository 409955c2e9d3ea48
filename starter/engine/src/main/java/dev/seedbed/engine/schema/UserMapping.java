package dev.seedbed.engine.schema;

import java.util.SortedMap;

/** A role's account on a foreign server. Options whose values may be secret are only comparable: {@link Secret}. */
public record UserMapping(ObjectId id, SortedMap<String, String> options, SortedMap<String, Secret> secrets)
        implements SchemaObject {
    public UserMapping {
        options = Copies.of(options);
        secrets = Copies.of(secrets);
    }
}
