package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ForeignTable;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Partition;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attaches and detaches partitions. A partition is attached after its own indexes and constraints are there, so that PostgreSQL
 * takes those for the indexes of the partitioned table and makes none of its own.
 */
final class Partitions {

    private Partitions() {}

    static List<Action> change(Sides sides, ObjectId table, @Nullable Partition before, @Nullable Partition after) {
        List<Action> actions = new ArrayList<>();
        if (before != null) {
            actions.add(detach(sides, table, before));
        }
        if (after != null) {
            actions.add(attach(sides, table, after));
        }
        return actions;
    }

    static Action attach(Sides sides, ObjectId table, Partition partition) {
        ObjectId parent = partition.parent();
        Effect effect = siblings(sides, table, parent)
                .and(Form.ATTACH_TO_PARENT.beside(new Family(sides).effect(Form.ATTACH_PARTITION, table), parent));
        return Action.of(
                        TableSql.alter(parent) + "ATTACH PARTITION " + table.sql() + " " + partition.bound(),
                        parent,
                        effect)
                .with(Role.NEEDS, needed(sides, table, parent))
                .awaits(detached(parent))
                .awaits(Inheritance.left(table))
                .awaits(Inheritance.columns(table))
                .awaits(Inheritance.columns(parent))
                .provides(attached(table));
    }

    private static Action detach(Sides sides, ObjectId table, Partition partition) {
        ObjectId parent = partition.parent();
        Effect effect = siblings(sides, table, parent)
                .and(Form.DETACH_PARTITION.beside(new Family(sides).effect(Form.DETACH_PARTITION, table), parent));
        return Action.of(TableSql.alter(parent) + "DETACH PARTITION " + table.sql(), parent, effect)
                .needs(table)
                .provides(detached(parent))
                .provides(Inheritance.left(table));
    }

    /** The bound of a default partition is what the others leave. */
    static Effect siblings(Sides sides, ObjectId table, ObjectId parent) {
        Effect effect = Effect.none();
        for (ObjectId sibling : new Family(sides).lastingChildren(parent)) {
            Partition partition = partition(sides, sibling, false);
            if (partition != null && partition.bound().equals("DEFAULT") && !sibling.equals(table)) {
                effect = Form.DETACH_PARTITION.beside(effect, sibling);
            }
        }
        return effect;
    }

    private static Set<ObjectId> needed(Sides sides, ObjectId table, ObjectId parent) {
        Set<ObjectId> needed = new LinkedHashSet<>(Set.of(table, parent));
        for (ObjectId owner : List.of(table, parent)) {
            sides.newParts(owner, Constraint.class)
                    .filter(constraint -> constraint.index() != null)
                    .forEach(constraint -> needed.add(constraint.id()));
            sides.after().dependencies().dependentsOf(owner).keySet().stream()
                    .filter(id -> sides.after().find(id) instanceof Index)
                    .forEach(needed::add);
        }
        return needed;
    }

    /** What should leave the partitioned table has left, so that bounds can't overlap. */
    private static String detached(ObjectId parent) {
        return "partitions detached: " + parent.sql();
    }

    /** The partition is attached. */
    static String attached(ObjectId table) {
        return "attached: " + table.sql();
    }

    /** Whether the table is a partition of the same partitioned table all the time. */
    static boolean staysAttached(Sides sides, ObjectId table) {
        Partition before = partition(sides, table, false);
        Partition after = partition(sides, table, true);
        return before != null && before.equals(after);
    }

    static @Nullable Partition partition(Sides sides, ObjectId table, boolean inNew) {
        SchemaObject found = (inNew ? sides.after() : sides.before()).find(table);
        if (found instanceof Table plain) {
            return plain.partition();
        }
        return found instanceof ForeignTable foreign ? foreign.partition() : null;
    }
}
