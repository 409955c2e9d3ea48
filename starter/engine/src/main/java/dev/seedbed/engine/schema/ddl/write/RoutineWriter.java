package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Routine;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes functions and procedures. {@code CREATE OR REPLACE} changes all but the result and the names of arguments. */
final class RoutineWriter extends ObjectWriter<Routine> {

    private final Mentions mentions;

    RoutineWriter(Sides sides, Mentions mentions) {
        super(Routine.class, sides);
        this.mentions = mentions;
    }

    @Override
    List<Action> create(Routine routine) {
        return List.of(Action.of(RoutineSql.create("CREATE ", routine), routine.id(), effect(routine))
                .makes(routine.id())
                .mentions(mentions.in(routine)));
    }

    private Effect effect(Routine routine) {
        return routine.sqlBody() == null
                ? Effect.none()
                : WrittenTables.of(sides().after(), routine.id(), routine.sqlBody());
    }

    @Override
    Optional<List<Action>> alter(Routine before, Routine after) {
        ObjectId id = after.id();
        boolean compatible = Objects.equals(before.result(), after.result())
                && before.window() == after.window()
                && Arguments.canReplace(before.arguments(), after.arguments());
        return compatible
                ? Optional.of(List.of(Action.of(RoutineSql.create("CREATE OR REPLACE ", after), id, effect(after))
                        .alters(id)
                        .mentions(mentions.in(after))))
                : Optional.empty();
    }
}
