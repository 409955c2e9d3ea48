package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.ArrayList;
import java.util.List;

/** Brings the parents of a table to what they should be, in order: parents after the first that differs are left and joined again. */
final class Inheritance {

    private Inheritance() {}

    static List<Action> change(ObjectId table, List<ObjectId> before, List<ObjectId> after) {
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        List<Action> actions = new ArrayList<>();
        for (ObjectId parent : before.subList(same, before.size())) {
            actions.add(Action.of(
                            TableSql.alter(table) + "NO INHERIT " + parent.sql(),
                            table,
                            Form.READ.beside(Form.INHERIT.on(table), parent))
                    .needs(table)
                    .provides(left(table)));
        }
        for (ObjectId parent : after.subList(same, after.size())) {
            actions.add(Action.of(
                            TableSql.alter(table) + "INHERIT " + parent.sql(),
                            table,
                            Form.ATTACH_TO_PARENT.beside(Form.INHERIT.on(table), parent))
                    .needs(table, parent)
                    .awaits(left(table))
                    .awaits(columns(table))
                    .awaits(columns(parent)));
        }
        return actions;
    }

    /** The table has left the parents that it should leave. */
    static String left(ObjectId table) {
        return "left parents: " + table.sql();
    }

    /** The columns of the table have their new form. */
    static String columns(ObjectId table) {
        return "columns: " + table.sql();
    }
}
