package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.IndexState;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Sets what can be set on an index after it is made. */
final class IndexStateChange {

    private final ObjectId id;
    private final ObjectId index;
    private final ObjectId table;
    private final List<Action> actions = new ArrayList<>();

    private IndexStateChange(ObjectId id, ObjectId index, ObjectId table) {
        this.id = id;
        this.index = index;
        this.table = table;
    }

    /**
     * For an index that was made with its options and tablespace.
     *
     * @param id the index, or the constraint that it belongs to
     */
    static List<Action> afterCreation(ObjectId id, ObjectId index, ObjectId table, IndexState wanted) {
        IndexState made =
                new IndexState(wanted.options(), wanted.tablespace(), Collections.emptySortedMap(), false, false, true);
        return between(id, index, table, made, wanted);
    }

    static List<Action> between(ObjectId id, ObjectId index, ObjectId table, IndexState before, IndexState after) {
        IndexStateChange change = new IndexStateChange(id, index, table);
        change.storage(before, after);
        change.statistics(before.statistics(), after.statistics());
        change.role(before, after);
        return change.actions;
    }

    private void storage(IndexState before, IndexState after) {
        OptionChanges options = OptionChanges.between(before.options(), after.options());
        options.set().ifPresent(set -> add("ALTER INDEX " + index.sql() + " SET (" + set + ")", Form.SET_OPTIONS));
        options.reset()
                .ifPresent(reset -> add("ALTER INDEX " + index.sql() + " RESET (" + reset + ")", Form.SET_OPTIONS));
        if (!Objects.equals(before.tablespace(), after.tablespace())) {
            String tablespace = after.tablespace() == null ? "pg_default" : Identifier.quote(after.tablespace());
            add("ALTER INDEX " + index.sql() + " SET TABLESPACE " + tablespace, Form.ALTER_VIEW);
        }
    }

    private void statistics(SortedMap<Integer, Integer> before, SortedMap<Integer, Integer> after) {
        SortedMap<Integer, Integer> changed = new TreeMap<>(after);
        before.keySet().forEach(column -> changed.putIfAbsent(column, -1));
        changed.entrySet().removeAll(before.entrySet());
        changed.forEach((column, target) -> add(
                "ALTER INDEX " + index.sql() + " ALTER COLUMN " + column + " SET STATISTICS " + target,
                Form.ALTER_COLUMN_STATISTICS));
    }

    private void role(IndexState before, IndexState after) {
        String name = Identifier.quote(index.name());
        if (after.clustered() && !before.clustered()) {
            add(TableSql.alter(table) + "CLUSTER ON " + name, Form.CLUSTER_ON, action -> action.awaits(unclustered()));
        } else if (before.clustered() && !after.clustered()) {
            add(
                    TableSql.alter(table) + "SET WITHOUT CLUSTER",
                    Form.CLUSTER_ON,
                    action -> action.provides(unclustered()));
        }
        if (after.replicaIdentity() && !before.replicaIdentity()) {
            add(TableSql.alter(table) + "REPLICA IDENTITY USING INDEX " + name, Form.REPLICA_IDENTITY);
        }
    }

    /** A table has one such index: the mark goes from the old one before the new one gets it. */
    private String unclustered() {
        return "not clustered: " + table.sql();
    }

    private void add(String sql, Form form) {
        add(sql, form, action -> action);
    }

    private void add(String sql, Form form, UnaryOperator<Action> facts) {
        Effect effect = form.on(sql.startsWith("ALTER INDEX ") ? index : table);
        actions.add(facts.apply(Action.of(sql, table, effect).needs(id, table)));
    }
}
