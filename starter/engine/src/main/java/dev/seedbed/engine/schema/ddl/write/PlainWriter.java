package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.function.Function;

/** Writes objects that one statement makes and that no statement changes. */
final class PlainWriter<T extends SchemaObject> extends ObjectWriter<T> {

    private final Function<T, String> sql;

    PlainWriter(Class<T> type, Sides sides, Function<T, String> sql) {
        super(type, sides);
        this.sql = sql;
    }

    @Override
    List<Action> create(T object) {
        return List.of(Action.of(sql.apply(object), object.id(), Effect.none()).makes(object.id()));
    }
}
