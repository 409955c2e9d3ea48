package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Sequence;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Lock;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a partitioned table again, with its partitions: the old ones are set aside in a schema of their own, with their indexes
 * and sequences; the new ones are made, the rows are copied, and the old ones are dropped.
 */
public final class TableSwap {

    private final Sides sides;
    private final Writers writers;
    private final ObjectId table;
    private final ObjectId root;
    private final String aside;

    TableSwap(Sides sides, Writers writers, ObjectId table) {
        this.sides = sides;
        this.writers = writers;
        this.table = table;
        this.root = root(sides.before(), table);
        this.aside = SequenceHandover.aside(root).name();
    }

    /** The partitioned table that a table is part of, with the tables between; or the table itself. */
    public static ObjectId root(Catalog before, ObjectId table) {
        List<ObjectId> parents = before.find(table) instanceof Table ? Family.parents(before, table) : List.of();
        boolean partition = before.find(table) instanceof Table found && found.partition() != null;
        return partition ? root(before, parents.get(0)) : table;
    }

    /** A table and its partitions, those that are dropped included, without those that are detached. */
    public static List<ObjectId> tree(Sides sides, ObjectId root) {
        List<ObjectId> tree = new ArrayList<>(List.of(root));
        for (ObjectId child : sides.before().dependencies().dependentsOf(root).keySet()) {
            if (Partitions.partition(sides, child, false) != null
                    && Family.parents(sides.before(), child).contains(root)
                    && !leaves(sides, child)) {
                tree.addAll(tree(sides, child));
            }
        }
        return tree;
    }

    private static boolean leaves(Sides sides, ObjectId child) {
        return sides.after().find(child) != null && !root(sides.after(), child).equals(root(sides.before(), child));
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (table.equals(root)) {
            actions.add(Action.of("CREATE SCHEMA " + Identifier.quote(aside), root, Effect.none())
                    .provides("schema: " + aside)
                    .noting("Table " + root.sql() + " is made again with its partitions, and its rows are copied: no"
                            + " statement changes a partition key."));
        }
        keptSequences()
                .forEach(sequence -> actions.add(Action.of(
                                "ALTER SEQUENCE " + sequence.id().sql() + " OWNED BY NONE",
                                root,
                                Form.ALTER_SEQUENCE.on(sequence.id()))
                        .provides(loose())));
        actions.add(setAside());
        Table after = sides.after(table, Table.class);
        if (after != null) {
            writers.create(after).forEach(action -> actions.add(action.awaits("set aside: " + aside)));
            keptSequences().forEach(sequence -> actions.add(SequenceWriter.own(sequence)));
        }
        if (table.equals(root)) {
            copy(actions);
            drop(actions);
        }
        return actions;
    }

    /** They would move and go with the table. */
    private List<Sequence> keptSequences() {
        return sides.after()
                .all(Sequence.class)
                .filter(sequence -> sides.stays(sequence.id()))
                .filter(sequence -> {
                    Sequence before = sides.before(sequence.id(), Sequence.class);
                    return before != null
                            && before.ownedBy() != null
                            && table.equals(before.ownedBy().parent())
                            && sequence.ownedBy() != null;
                })
                .toList();
    }

    private Action setAside() {
        Set<ObjectId> moved = new LinkedHashSet<>(List.of(table));
        addParts(table, moved);
        Action move = Action.of(
                        "ALTER TABLE " + table.sql() + " SET SCHEMA " + Identifier.quote(aside),
                        root,
                        Form.RENAME.on(table))
                .with(Role.MOVES, moved)
                .provides("set aside: " + aside)
                .awaits("schema: " + aside)
                .awaits(loose());
        for (ObjectId child : sides.before().dependencies().dependentsOf(table).keySet()) {
            if (sides.fate(child) != Fate.SWAP) {
                move = move.awaits(Inheritance.left(child));
            }
        }
        return move;
    }

    private void addParts(ObjectId parent, Set<ObjectId> all) {
        for (ObjectId part : sides.before().parts(parent)) {
            all.add(part);
            addParts(part, all);
            Column column = sides.before(part, Column.class);
            if (column != null && column.identity() != null) {
                all.add(column.identity().sequence());
            }
        }
    }

    private void copy(List<Action> actions) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        sides.newParts(root, Column.class)
                .filter(column -> column.generation() == null)
                .forEach(column -> {
                    Column before = sides.before(column.id(), Column.class);
                    if (before != null) {
                        columns.add(Identifier.quote(column.id().name()));
                        values.add(value(before, column));
                    }
                });
        if (!columns.isEmpty()) {
            Action copy = Action.of(
                            "INSERT INTO " + root.sql() + " (" + String.join(", ", columns) + ")\n"
                                    + "OVERRIDING SYSTEM VALUE\nSELECT " + String.join(", ", values) + "\nFROM "
                                    + old(),
                            root,
                            copyEffect())
                    .needs(root)
                    .awaits("set aside: " + aside)
                    .provides(rows(root));
            for (ObjectId member : newTree(root)) {
                copy = copy.needs(member).awaits(Partitions.attached(member));
            }
            actions.add(copy);
        }
        sides.newParts(root, Column.class).forEach(column -> values(column, actions));
    }

    private Effect copyEffect() {
        Effect effect = Effect.none().risking(Hazard.MAY_FAIL);
        for (ObjectId member : tree(sides, root)) {
            effect = effect.locking(member, Lock.ACCESS_EXCLUSIVE).rewriting(member);
        }
        return effect;
    }

    private String value(Column before, Column after) {
        String name = Identifier.quote(after.id().name());
        boolean swapped = sides.before().dependencies().dependenciesOf(before.id()).keySet().stream()
                .anyMatch(type -> type.kind() != ObjectKind.TABLE
                        && type.kind() != ObjectKind.COLLATION
                        && sides.fate(type) == Fate.SWAP);
        String cast = new Casts(sides.after()).using(name, before.type(), after.type(), swapped);
        return cast == null ? name : cast;
    }

    private List<ObjectId> newTree(ObjectId parent) {
        List<ObjectId> tree = new ArrayList<>();
        for (ObjectId child : sides.after().dependencies().dependentsOf(parent).keySet()) {
            if (Partitions.partition(sides, child, true) != null
                    && Family.parents(sides.after(), child).contains(parent)) {
                tree.add(child);
                tree.addAll(newTree(child));
            }
        }
        return tree;
    }

    /** A new identity column goes on where the old one is, or behind the rows. */
    private void values(Column after, List<Action> actions) {
        Identity identity = after.identity();
        Column before = sides.before(after.id(), Column.class);
        if (identity == null || before == null) {
            return;
        }
        Identity old = before.identity();
        if (old != null) {
            ObjectId source =
                    ObjectId.of(old.sequence().kind(), aside, old.sequence().name());
            actions.add(SequenceHandover.takeValue(source, identity.sequence(), after.id())
                    .needs(root)
                    .awaits(rows(root))
                    .noting("Sequence " + identity.sequence().sql() + " is made again with its table.")
                    .provides(values()));
            return;
        }
        String name = Identifier.quote(after.id().name());
        actions.add(Action.of(
                        "SELECT pg_catalog.setval("
                                + Sql.literal(identity.sequence().sql()) + ", max(" + name + ")) FROM " + root.sql()
                                + " HAVING count(" + name + ") > 0",
                        root,
                        Effect.none())
                .needs(root)
                .awaits(rows(root)));
    }

    private void drop(List<Action> actions) {
        Set<ObjectId> gone = new LinkedHashSet<>();
        for (ObjectId member : tree(sides, root)) {
            gone.add(member);
            addParts(member, gone);
        }
        actions.add(Action.of("DROP TABLE " + old(), root, Effect.none())
                .with(Role.DISCARDS, gone)
                .awaits("set aside: " + aside)
                .awaits(rows(root))
                .awaits(values())
                .provides("dropped: " + aside));
        actions.add(Action.of("DROP SCHEMA " + Identifier.quote(aside), root, Effect.none())
                .awaits("dropped: " + aside));
    }

    private String old() {
        return Identifier.quote(aside) + "." + Identifier.quote(root.name());
    }

    private String loose() {
        return "sequences kept: " + table.sql();
    }

    private String values() {
        return "values taken: " + root.sql();
    }

    private static String rows(ObjectId root) {
        return "rows copied: " + root.sql();
    }

    /** What looks at all rows, or at each that is written, is made after they are copied; but for indexes, which partitions need. */
    public static List<Action> afterRows(Sides sides, List<Action> actions) {
        if (sides.fates().entrySet().stream()
                .noneMatch(fate -> fate.getValue() == Fate.SWAP && fate.getKey().kind() == ObjectKind.TABLE)) {
            return actions;
        }
        return actions.stream().map(action -> afterRows(sides, action)).toList();
    }

    private static Action afterRows(Sides sides, Action action) {
        Action waiting = action;
        if (action.sql().endsWith("ROW LEVEL SECURITY")) {
            return awaiting(sides, action, action.subject());
        }
        if (action.objects(Role.MAKES).stream().anyMatch(id -> id.kind() == ObjectKind.TABLE)) {
            return action;
        }
        for (ObjectId id : action.objects(Role.MAKES)) {
            switch (id.kind()) {
                case CONSTRAINT, TRIGGER, RULE, POLICY, MATERIALIZED_VIEW -> {
                    waiting = awaiting(sides, waiting, id.parent());
                    for (ObjectId needed :
                            sides.after().dependencies().dependenciesOf(id).keySet()) {
                        waiting =
                                awaiting(sides, waiting, needed.kind() == ObjectKind.COLUMN ? needed.parent() : needed);
                    }
                }
                default -> {}
            }
        }
        return waiting;
    }

    private static Action awaiting(Sides sides, Action action, @Nullable ObjectId table) {
        if (table == null || sides.after().find(table) == null) {
            return action;
        }
        ObjectId root = root(sides.after(), table);
        return sides.fate(root) == Fate.SWAP && root.kind() == ObjectKind.TABLE ? action.awaits(rows(root)) : action;
    }
}
