package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Optional;

/** Writes the statements for objects of one type. */
abstract class ObjectWriter<T extends SchemaObject> {

    private final Class<T> type;
    private final Sides sides;

    ObjectWriter(Class<T> type, Sides sides) {
        this.type = type;
        this.sides = sides;
    }

    final Class<T> type() {
        return type;
    }

    final Sides sides() {
        return sides;
    }

    abstract List<Action> create(T object);

    /** Every statement that drops the object. What the server drops with it is added by the caller. */
    List<Action> drop(T object) {
        ObjectId id = object.id();
        return List.of(Action.of("DROP " + id.kind().keyword() + " " + id.sql(), id, dropEffect(object))
                .drops(id));
    }

    Effect dropEffect(T object) {
        return Effect.none();
    }

    /** The statements that make one of the other, or nothing if PostgreSQL has none. */
    Optional<List<Action>> alter(T before, T after) {
        return Optional.empty();
    }

    /** Whether the change must not be made while others depend on the object. */
    boolean disturbs(T before, T after) {
        return false;
    }
}
