package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ForeignTable;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parents and children of tables, by inheritance or partitioning, as long as they stay related. */
final class Family {

    private final Sides sides;

    Family(Sides sides) {
        this.sides = sides;
    }

    /** Parents that the table has before and after. */
    List<ObjectId> lastingParents(ObjectId table) {
        List<ObjectId> parents = new ArrayList<>(parents(sides.before(), table));
        parents.retainAll(parents(sides.after(), table));
        parents.removeIf(parent -> !sides.stays(parent) || !isLasting(table));
        return parents;
    }

    /** A partition whose bound changes is detached for a while. */
    private boolean isLasting(ObjectId table) {
        return Partitions.partition(sides, table, true) == null || Partitions.staysAttached(sides, table);
    }

    /** Tables that are its children before and after. */
    List<ObjectId> lastingChildren(ObjectId table) {
        return sides.before().dependencies().dependentsOf(table).keySet().stream()
                .filter(child -> lastingParents(child).contains(table))
                .toList();
    }

    /** Whether tables inherit from it at any time. */
    boolean hasChildren(ObjectId table) {
        return hasChildren(sides.before(), table) || hasChildren(sides.after(), table);
    }

    private static boolean hasChildren(Catalog side, ObjectId table) {
        return side.dependencies().dependentsOf(table).keySet().stream()
                .anyMatch(child -> parents(side, child).contains(table));
    }

    /** The statement about a table's columns, to be run once it, and the children that do not stay, have left. */
    Action afterLeaving(Action action, ObjectId table) {
        boolean leaves = !parents(sides.before(), table).equals(lastingParents(table));
        Action waiting = leaves ? action.awaits(Inheritance.left(table)) : action;
        for (ObjectId child : sides.before().dependencies().dependentsOf(table).keySet()) {
            if (parents(sides.before(), child).contains(table)) {
                waiting = lastingParents(child).contains(table)
                        ? afterLeaving(waiting, child)
                        : waiting.awaits(Inheritance.left(child));
            }
        }
        return waiting;
    }

    /** The parts of that name of children, and of their children, that exist in the catalog and are not declared there. */
    List<ObjectId> copies(ObjectId part, Catalog side) {
        List<ObjectId> copies = new ArrayList<>();
        for (ObjectId child : lastingChildren(Sides.parent(part))) {
            ObjectId copy = ObjectId.part(part.kind(), child, part.name());
            if (Origins.isInheritedOnly(side.find(copy))) {
                copies.add(copy);
                copies.addAll(copies(copy, side));
            }
        }
        return copies;
    }

    /** Whether a statement about a parent's part does the same to this one. */
    boolean follows(ObjectId part, SchemaObject object, Predicate<ObjectId> parentPart) {
        return Origins.isInheritedOnly(object)
                && lastingParents(Sides.parent(part)).stream()
                        .map(parent -> ObjectId.part(part.kind(), parent, part.name()))
                        .anyMatch(parentPart);
    }

    /** The effect of a statement that does the same to all children. */
    Effect effect(Form form, ObjectId table) {
        Effect effect = form.on(table);
        for (ObjectId child : lastingChildren(table)) {
            effect = effect.and(effect(form, child));
        }
        return effect;
    }

    static List<ObjectId> parents(Catalog side, ObjectId table) {
        SchemaObject found = side.find(table);
        if (found instanceof Table plain) {
            return plain.partition() == null
                    ? plain.inherits()
                    : List.of(plain.partition().parent());
        }
        if (found instanceof ForeignTable foreign) {
            return foreign.partition() == null
                    ? foreign.inherits()
                    : List.of(foreign.partition().parent());
        }
        return List.of();
    }
}
