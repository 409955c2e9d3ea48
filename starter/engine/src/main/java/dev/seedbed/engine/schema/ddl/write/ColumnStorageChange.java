package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.ColumnStorage;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Statements that set how a column's values are kept and sampled. */
final class ColumnStorageChange {

    private final ObjectId relation;
    private final ObjectId column;
    private final String alter;
    private final List<Action> actions = new ArrayList<>();

    private ColumnStorageChange(ObjectId relation, String name) {
        this.relation = relation;
        this.column = ObjectId.column(relation, name);
        this.alter = TableSql.alterOnly(relation) + "ALTER COLUMN " + Identifier.quote(name) + " ";
    }

    /** Compression is part of the column's definition. */
    static List<Action> afterCreation(Column column) {
        ColumnStorage wanted = column.storage();
        ColumnStorage made = new ColumnStorage(null, wanted.compression(), null, ColumnStorage.DEFAULT.options());
        return between(Sides.parent(column.id()), column.id().name(), made, wanted);
    }

    /** How values are kept comes from the parent, how they are sampled does not. */
    static List<Action> afterInheriting(Column column) {
        ColumnStorage wanted = column.storage();
        ColumnStorage made =
                new ColumnStorage(wanted.method(), wanted.compression(), null, ColumnStorage.DEFAULT.options());
        return between(Sides.parent(column.id()), column.id().name(), made, wanted);
    }

    static List<Action> between(ObjectId relation, String name, ColumnStorage before, ColumnStorage after) {
        ColumnStorageChange change = new ColumnStorageChange(relation, name);
        change.add(before, after);
        return change.actions;
    }

    private void add(ColumnStorage before, ColumnStorage after) {
        if (!Objects.equals(before.method(), after.method())) {
            set("SET STORAGE " + (after.method() == null ? "DEFAULT" : after.method()), Form.ALTER_COLUMN_STORAGE);
        }
        if (!Objects.equals(before.compression(), after.compression())) {
            set(
                    "SET COMPRESSION " + (after.compression() == null ? "default" : after.compression()),
                    Form.ALTER_COLUMN_STORAGE);
        }
        if (!Objects.equals(before.statisticsTarget(), after.statisticsTarget())) {
            Integer target = after.statisticsTarget();
            set("SET STATISTICS " + (target == null ? "-1" : target), Form.ALTER_COLUMN_STATISTICS);
        }
        OptionChanges options = OptionChanges.between(before.options(), after.options());
        options.set().ifPresent(set -> set("SET (" + set + ")", Form.ALTER_COLUMN_OPTIONS));
        options.reset().ifPresent(reset -> set("RESET (" + reset + ")", Form.ALTER_COLUMN_OPTIONS));
    }

    private void set(String change, Form form) {
        Effect effect = form.on(relation);
        actions.add(Action.of(alter + change, relation, effect).needs(column, relation));
    }
}
