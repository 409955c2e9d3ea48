package dev.seedbed.engine.schema.diff;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Domain;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.NotNull;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has comments and privileges of its own without being an object: columns of views, attributes, identity columns' sequences,
 * and constraints that are no more than {@code NOT NULL}.
 */
public final class Nodes {

    private final Catalog side;
    private final Set<ObjectId> others = new HashSet<>();
    private final Map<ObjectId, ObjectId> keys = new HashMap<>();

    public Nodes(Catalog side) {
        this.side = side;
        side.objects().values().forEach(this::collect);
    }

    /** Whether it is an object of the catalog, or a node of one. */
    public boolean exists(ObjectId id) {
        return side.find(id) != null || others.contains(id) || keys.containsKey(id);
    }

    /** The constraint that an index belongs to, if it belongs to one. */
    public @Nullable ObjectId keyOf(ObjectId index) {
        return keys.get(index);
    }

    private void collect(SchemaObject object) {
        ObjectId id = object.id();
        others.addAll(NodeIds.of(object));
        if (object instanceof Column column) {
            Identity identity = column.identity();
            if (identity != null) {
                others.add(identity.sequence());
            }
            notNull(id.parent(), column.notNull());
        } else if (object instanceof Constraint constraint && constraint.index() != null) {
            keys.put(ObjectId.of(ObjectKind.INDEX, id.namespace(), id.name()), id);
        } else if (object instanceof Domain domain) {
            notNull(id, domain.notNull());
        }
    }

    private void notNull(@Nullable ObjectId parent, @Nullable NotNull notNull) {
        if (parent != null && notNull != null && notNull.name() != null) {
            others.add(ObjectId.part(ObjectKind.CONSTRAINT, parent, notNull.name()));
        }
    }
}
