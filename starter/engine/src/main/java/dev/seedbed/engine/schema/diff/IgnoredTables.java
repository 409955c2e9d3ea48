package dev.seedbed.engine.schema.diff;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.Set;

/**
 * Tables that are no difference, with all that belongs to them.
 *
 * @param names {@code schema.table}, or {@code table} in any schema
 */
public record IgnoredTables(Set<String> names) {

    public IgnoredTables {
        names = Set.copyOf(names);
    }

    /** Whether an object of this catalog is one of them, or a part of one. */
    public boolean include(ObjectId id, Catalog catalog) {
        for (ObjectId at = id; at != null; at = at.parent()) {
            if (isNamed(at)) {
                return true;
            }
        }
        return catalog.find(id) instanceof Index index && isNamed(index.table());
    }

    private boolean isNamed(ObjectId id) {
        return id.kind() == ObjectKind.TABLE
                && (names.contains(id.name()) || names.contains(id.namespace() + '.' + id.name()));
    }
}
