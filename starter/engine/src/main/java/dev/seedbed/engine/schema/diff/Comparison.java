package dev.seedbed.engine.schema.diff;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.DefaultPrivileges;
import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ProvidedObject;
import dev.seedbed.engine.schema.SchemaObject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two catalogs. Objects are the same if their identity is the same; nothing is guessed.
 *
 * @param differences sorted by identity
 */
public record Comparison(Catalog before, Catalog after, boolean withRoles, Map<ObjectId, Difference> differences) {

    /**
     * Compares.
     *
     * @param withRoles whether owners and privileges count
     */
    public static Comparison of(Catalog before, Catalog after, boolean withRoles) {
        Map<ObjectId, Difference> differences = new TreeMap<>();
        Nodes oldNodes = new Nodes(before);
        Nodes newNodes = new Nodes(after);
        VersionDifferences versions = new VersionDifferences(before.database(), after.database());
        for (ObjectId id : identities(before, after)) {
            SchemaObject old = counting(before.find(id), withRoles);
            SchemaObject changed = counting(after.find(id), withRoles);
            Metadata oldMetadata = metadata(before, id, withRoles);
            Metadata newMetadata = metadata(after, id, withRoles);
            boolean same = sameDefinition(versions, old, changed)
                    && (!oldNodes.exists(id) || !newNodes.exists(id) || oldMetadata.equals(newMetadata));
            if (!same) {
                differences.put(id, new Difference(id, old, changed, oldMetadata, newMetadata));
            }
        }
        return new Comparison(before, after, withRoles, differences);
    }

    /** The same without what differs in some tables. */
    public Comparison without(IgnoredTables ignored) {
        Map<ObjectId, Difference> kept = new TreeMap<>(differences);
        kept.keySet().removeIf(id -> ignored.include(id, before) || ignored.include(id, after));
        return new Comparison(before, after, withRoles, kept);
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Owner, privileges, comment and labels, as far as they count. */
    public Metadata metadata(Catalog side, ObjectId id) {
        return metadata(side, id, withRoles);
    }

    private static Metadata metadata(Catalog side, ObjectId id, boolean withRoles) {
        return withRoles ? side.metadata(id) : side.metadata(id).withoutRoles();
    }

    private static boolean sameDefinition(
            VersionDifferences versions, @Nullable SchemaObject before, @Nullable SchemaObject after) {
        if (before == null || after == null) {
            return before == after;
        }
        return versions.comparable(before).equals(versions.comparable(after));
    }

    /** Objects that are nothing but privileges count only with roles. */
    private static @Nullable SchemaObject counting(@Nullable SchemaObject object, boolean withRoles) {
        boolean ofRoles = object instanceof DefaultPrivileges || object instanceof ProvidedObject;
        return ofRoles && !withRoles ? null : object;
    }

    private static Set<ObjectId> identities(Catalog before, Catalog after) {
        Set<ObjectId> ids = new LinkedHashSet<>(before.objects().keySet());
        ids.addAll(after.objects().keySet());
        ids.addAll(before.metadata().keySet());
        ids.addAll(after.metadata().keySet());
        return ids;
    }
}
