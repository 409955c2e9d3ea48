package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ColumnDefault;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.List;
import java.util.Optional;

/** Writes defaults. A table's default is set for itself alone; what inherits from it has one of its own. */
final class ColumnDefaultWriter extends ObjectWriter<ColumnDefault> {

    ColumnDefaultWriter(Sides sides) {
        super(ColumnDefault.class, sides);
    }

    @Override
    List<Action> create(ColumnDefault value) {
        ObjectId column = Sides.parent(value.id());
        return List.of(set(value).makes(value.id()).needs(column).awaits(SequenceHandover.noIdentity(column)));
    }

    @Override
    List<Action> drop(ColumnDefault value) {
        ObjectId column = Sides.parent(value.id());
        ObjectId relation = Sides.parent(column);
        return List.of(Action.of(alter(column) + "DROP DEFAULT", relation, Form.SET_DEFAULT.on(relation))
                .drops(value.id())
                .provides(SequenceHandover.noDefault(column)));
    }

    @Override
    Optional<List<Action>> alter(ColumnDefault before, ColumnDefault after) {
        return Optional.of(List.of(set(after).alters(after.id())));
    }

    private Action set(ColumnDefault value) {
        ObjectId column = Sides.parent(value.id());
        ObjectId relation = Sides.parent(column);
        return Action.of(alter(column) + "SET DEFAULT " + value.expression(), relation, Form.SET_DEFAULT.on(relation));
    }

    private String alter(ObjectId column) {
        ObjectId table = Sides.parent(column);
        String alter = new Family(sides()).hasChildren(table) ? TableSql.alterOnly(table) : TableSql.alter(table);
        return alter + "ALTER COLUMN " + Identifier.quote(column.name()) + " ";
    }
}
