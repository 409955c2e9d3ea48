package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.List;

/** Event triggers run for the script's own statements: one that goes goes first, and one that comes comes last. */
final class EventTriggers {

    private EventTriggers() {}

    static List<Action> outermost(List<Action> actions) {
        List<Action> first = new ArrayList<>();
        List<Action> between = new ArrayList<>();
        List<Action> last = new ArrayList<>();
        for (Action action : actions) {
            boolean eventTrigger = action.subject().kind() == ObjectKind.EVENT_TRIGGER;
            boolean gone = !action.objects(Role.DROPS).isEmpty();
            (eventTrigger ? (gone ? first : last) : between).add(action);
        }
        first.addAll(between);
        first.addAll(last);
        return first;
    }
}
