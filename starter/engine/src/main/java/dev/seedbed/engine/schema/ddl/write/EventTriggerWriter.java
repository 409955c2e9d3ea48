package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.EventTrigger;
import dev.seedbed.engine.schema.FiringMode;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes event triggers. */
final class EventTriggerWriter extends ObjectWriter<EventTrigger> {

    EventTriggerWriter(Sides sides) {
        super(EventTrigger.class, sides);
    }

    @Override
    List<Action> create(EventTrigger trigger) {
        ObjectId id = trigger.id();
        String tags = trigger.tags().isEmpty()
                ? ""
                : trigger.tags().stream().map(Sql::literal).collect(Collectors.joining(", ", " WHEN TAG IN (", ")"));
        String sql = "CREATE EVENT TRIGGER " + id.sql() + " ON " + trigger.event() + tags + " EXECUTE FUNCTION "
                + trigger.function();
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(sql, id, Effect.none()).makes(id));
        if (trigger.firing() != FiringMode.ORIGIN) {
            actions.add(firing(trigger).needs(id));
        }
        return actions;
    }

    @Override
    Optional<List<Action>> alter(EventTrigger before, EventTrigger after) {
        boolean firingOnly = before.event().equals(after.event())
                && before.tags().equals(after.tags())
                && before.function().equals(after.function());
        return firingOnly ? Optional.of(List.of(firing(after).alters(after.id()))) : Optional.empty();
    }

    private static Action firing(EventTrigger trigger) {
        ObjectId id = trigger.id();
        return Action.of(
                "ALTER EVENT TRIGGER " + id.sql() + " " + TriggerWriter.mode(trigger.firing()), id, Effect.none());
    }
}
