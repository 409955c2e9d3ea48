package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.ddl.write.Fate;
import dev.seedbed.engine.schema.ddl.write.Sides;
import dev.seedbed.engine.schema.ddl.write.Writers;
import dev.seedbed.engine.schema.diff.NodeIds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What has to be taken down and put back because it depends on something that is replaced, or that changes in a way which
 * PostgreSQL refuses while others depend on it.
 *
 * <p>Works through everything that is dropped, replaced or disturbed: each object that depends on it, and is on both sides, is
 * replaced as well, and what depends on that in turn. Tables and sequences never are; columns move over to a type that is
 * swapped. Of a column whose type changes, indexes and constraints can stay.
 */
final class Closure {

    private final Sides sides;
    private final Writers writers;
    private final Deque<ObjectId> open = new ArrayDeque<>();
    private final Set<ObjectId> seen = new HashSet<>();

    Closure(Sides sides, Writers writers) {
        this.sides = sides;
        this.writers = writers;
    }

    void complete() {
        sides.fates().keySet().forEach(this::consider);
        while (!open.isEmpty()) {
            spread(open.poll());
        }
    }

    private void consider(ObjectId id) {
        if (spreads(id) && seen.add(id)) {
            open.add(id);
        }
    }

    private boolean spreads(ObjectId id) {
        return switch (sides.fate(id)) {
            case DROP, REPLACE, SWAP -> true;
            case ALTER -> disturbs(id);
            case KEEP, CREATE -> false;
        };
    }

    private boolean disturbs(ObjectId id) {
        SchemaObject before = sides.before().find(id);
        SchemaObject after = sides.after().find(id);
        return before != null
                && after != null
                && (writers.disturbs(before, after) || (id.kind() == ObjectKind.COLUMN && movesOver(id)));
    }

    private boolean movesOver(ObjectId column) {
        return sides.before().dependencies().dependenciesOf(column).keySet().stream()
                .anyMatch(type -> sides.fate(type) == Fate.SWAP);
    }

    private void spread(ObjectId id) {
        spread(id, id);
        if (sides.fate(id) != Fate.ALTER) {
            NodeIds.of(sides.before().find(id)).forEach(node -> spread(id, node));
        }
    }

    /** To what depends on an object, or on a node that belongs to it. */
    private void spread(ObjectId cause, ObjectId node) {
        for (ObjectId dependent :
                sides.before().dependencies().dependentsOf(node).keySet()) {
            ObjectId parent = dependent.parent();
            if (sides.before().find(dependent) != null) {
                react(cause, dependent);
            } else if (parent != null && isNodeOfText(dependent)) {
                react(cause, parent);
            }
        }
    }

    /** A {@code NOT NULL} constraint is a node as well, and no reason to touch its table. */
    private static boolean isNodeOfText(ObjectId node) {
        return node.kind() == ObjectKind.COLUMN || node.kind() == ObjectKind.ATTRIBUTE;
    }

    private void react(ObjectId cause, ObjectId dependent) {
        if (sides.after().find(dependent) == null || sides.isMade(dependent) || dependent.equals(cause)) {
            return;
        }
        SchemaObject object = sides.before().find(dependent);
        if (object == null || !writers.knows(object)) {
            return;
        }
        Fate fate = reaction(cause, dependent);
        if (fate != Fate.KEEP) {
            sides.fates().put(dependent, fate);
            seen.remove(dependent);
            consider(dependent);
            if (fate == Fate.SWAP) {
                PartitionTrees trees = new PartitionTrees(sides);
                trees.usersOf(dependent).forEach(table -> trees.makeAgain(table).forEach(this::consider));
            }
        }
    }

    private Fate reaction(ObjectId cause, ObjectId dependent) {
        return switch (dependent.kind()) {
            case NAMESPACE, EXTENSION, TABLE, SEQUENCE -> Fate.KEEP;
            case FOREIGN_TABLE -> cause.kind() == ObjectKind.SERVER ? Fate.REPLACE : Fate.KEEP;
            case COLUMN -> column(cause, dependent);
            case ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE -> type(cause, dependent);
            case INDEX, STATISTICS, CONSTRAINT -> isRetyped(cause) ? onRetyped(cause, dependent) : Fate.REPLACE;
            default -> isDroppedApart(cause, dependent) ? Fate.KEEP : Fate.REPLACE;
        };
    }

    /** What an object needs no longer, and loses with a change of its own. */
    private boolean isDroppedApart(ObjectId cause, ObjectId dependent) {
        return sides.fate(cause) == Fate.DROP && sides.fate(dependent) == Fate.ALTER;
    }

    private boolean isRetyped(ObjectId cause) {
        return cause.kind() == ObjectKind.COLUMN && sides.fate(cause) == Fate.ALTER;
    }

    /** PostgreSQL makes indexes and constraints again by itself, unless a foreign key's two sides would differ for a while. */
    private Fate onRetyped(ObjectId cause, ObjectId dependent) {
        return writers.survivesRetyping(cause, dependent) ? Fate.KEEP : Fate.REPLACE;
    }

    private Fate column(ObjectId cause, ObjectId column) {
        return switch (cause.kind()) {
            case ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE, COLLATION ->
                sides.fate(cause) == Fate.SWAP ? Fate.ALTER : Fate.KEEP;
            case TABLE, FOREIGN_TABLE -> sides.fate(cause) == Fate.REPLACE ? Fate.REPLACE : Fate.KEEP;
            default ->
                sides.fate(cause) == Fate.DROP && sides.fate(column) == Fate.ALTER
                        ? Fate.KEEP
                        : writers.isGenerated(column) ? Fate.REPLACE : Fate.KEEP;
        };
    }

    private Fate type(ObjectId cause, ObjectId type) {
        if (sides.fate(cause) == Fate.DROP) {
            return Fate.KEEP;
        }
        if (isUsedByColumns(type)) {
            return Fate.SWAP;
        }
        return type.kind() == ObjectKind.COMPOSITE && sides.fate(cause) == Fate.SWAP ? Fate.ALTER : Fate.REPLACE;
    }

    private boolean isUsedByColumns(ObjectId type) {
        return Usage.byColumns(sides.before(), type);
    }
}
