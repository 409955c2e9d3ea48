package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Persistence;
import dev.seedbed.engine.schema.ReplicaIdentity;
import dev.seedbed.engine.schema.RowSecurity;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** The statements that change a table itself, without its parts. */
final class TableChange {

    private final Sides sides;
    private final Table before;
    private final Table after;
    private final ObjectId id;
    private final String alter;
    private final List<Action> actions = new ArrayList<>();

    private TableChange(Sides sides, Table before, Table after) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.id = after.id();
        this.alter = TableSql.alter(id);
    }

    static List<Action> between(Sides sides, Table before, Table after) {
        TableChange change = new TableChange(sides, before, after);
        if (after.isPartitioned() && !before.isPartitioned()) {
            change.refuseToPartition();
            return List.of();
        }
        change.storage();
        change.ancestry();
        change.settings();
        return change.actions;
    }

    /** What {@code CREATE TABLE} can't say. */
    static List<Action> afterCreation(Sides sides, Table table) {
        TableChange change = new TableChange(sides, table, table);
        change.replicaIdentity(ReplicaIdentity.DEFAULT);
        change.rowSecurity(new RowSecurity(false, false));
        if (table.partition() != null) {
            change.actions.add(Partitions.attach(sides, id(table), table.partition()));
        }
        return change.actions;
    }

    private static ObjectId id(Table table) {
        return table.id();
    }

    private void refuseToPartition() {
        sides.refusals()
                .put(
                        id,
                        "Table " + id.sql() + " is not partitioned and should be partitioned by " + after.partitionKey()
                                + ". PostgreSQL has no statement for that: create a new table, copy the rows, and swap the names."
                                + " Nothing about this table is changed.");
    }

    private void storage() {
        if (before.persistence() != after.persistence()) {
            add(after.persistence() == Persistence.UNLOGGED ? "SET UNLOGGED" : "SET LOGGED", Form.SET_STORAGE.on(id));
        }
        if (!Objects.equals(before.accessMethod(), after.accessMethod())) {
            add(
                    "SET ACCESS METHOD " + accessMethod(),
                    after.isPartitioned() ? Form.SET_DEFAULT.on(id) : Form.SET_STORAGE.on(id));
        }
        if (!Objects.equals(before.tablespace(), after.tablespace())) {
            String tablespace = after.tablespace() == null ? "pg_default" : Identifier.quote(after.tablespace());
            add(
                    "SET TABLESPACE " + tablespace,
                    after.isPartitioned() ? Form.SET_DEFAULT.on(id) : Form.SET_STORAGE.on(id));
        }
        options(TableSql.options(before), TableSql.options(after));
    }

    private String accessMethod() {
        if (after.accessMethod() != null) {
            return Identifier.quote(after.accessMethod());
        }
        return after.isPartitioned() ? "DEFAULT" : "heap";
    }

    private void options(SortedMap<String, String> old, SortedMap<String, String> wanted) {
        OptionChanges changes = OptionChanges.between(old, wanted);
        changes.set().ifPresent(set -> add("SET (" + set + ")", Form.SET_OPTIONS.on(id)));
        changes.reset().ifPresent(reset -> add("RESET (" + reset + ")", Form.SET_OPTIONS.on(id)));
    }

    private void ancestry() {
        if (!Objects.equals(before.ofType(), after.ofType())) {
            add(after.ofType() == null ? "NOT OF" : "OF " + after.ofType(), Form.INHERIT.on(id));
        }
        actions.addAll(Inheritance.change(id, before.inherits(), after.inherits()));
        if (!Objects.equals(before.partition(), after.partition())) {
            actions.addAll(Partitions.change(sides, id, before.partition(), after.partition()));
        }
    }

    private void settings() {
        replicaIdentity(before.replicaIdentity());
        rowSecurity(before.rowSecurity());
    }

    /** That of an index is set with the index, and lost with it. */
    private void replicaIdentity(ReplicaIdentity current) {
        if (after.replicaIdentity() != current && after.replicaIdentity() != ReplicaIdentity.INDEX) {
            add("REPLICA IDENTITY " + after.replicaIdentity().name(), Form.REPLICA_IDENTITY.on(id));
        }
    }

    private void rowSecurity(RowSecurity current) {
        RowSecurity wanted = after.rowSecurity();
        if (wanted.enabled() != current.enabled()) {
            add((wanted.enabled() ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY", Form.ROW_SECURITY.on(id));
        }
        if (wanted.forced() != current.forced()) {
            add((wanted.forced() ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY", Form.ROW_SECURITY.on(id));
        }
    }

    private void add(String change, Effect effect) {
        actions.add(Action.of(alter + change, id, effect).needs(id));
    }
}
