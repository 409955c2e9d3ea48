package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes types. One that columns have can't be dropped to be made again: it is set aside under another name, the columns move
 * over to the new one, and then it goes.
 */
abstract class TypeWriter<T extends SchemaObject> extends ObjectWriter<T> {

    TypeWriter(Class<T> type, Sides sides) {
        super(type, sides);
    }

    /** What follows the name in {@code CREATE TYPE}. */
    abstract String definition(T type);

    @Override
    List<Action> create(T type) {
        ObjectId id = type.id();
        return List.of(Action.of(
                        ("CREATE " + id.kind().keyword() + " " + id.sql() + " " + definition(type)).strip(),
                        id,
                        Effect.none())
                .makes(id));
    }

    final List<Action> swap(T before, T after) {
        ObjectId id = before.id();
        String keyword = id.kind().keyword();
        ObjectId aside = SequenceHandover.aside(id);
        List<Action> actions = new ArrayList<>(setAside(before));
        actions.addAll(create(after));
        actions.add(Action.of("DROP " + keyword + " " + aside.sql(), id, Effect.none())
                .discards(id));
        return actions;
    }

    /** Gives the type another name, so that a new one can be made beside it. */
    List<Action> setAside(T type) {
        ObjectId id = type.id();
        String name = Identifier.quote(SequenceHandover.aside(id).name());
        return List.of(
                Action.of("ALTER " + id.kind().keyword() + " " + id.sql() + " RENAME TO " + name, id, Effect.none())
                        .moves(id));
    }
}
