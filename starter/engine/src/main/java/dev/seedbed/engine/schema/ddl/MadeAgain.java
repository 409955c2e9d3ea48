package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Role;
import dev.seedbed.engine.schema.ddl.write.Sides;
import java.util.List;

/** Notes where a table, sequence or type becomes another object, though it keeps its name. */
final class MadeAgain {

    private MadeAgain() {}

    static List<Action> noted(Sides sides, List<Action> actions) {
        return actions.stream().map(action -> noted(sides, action)).toList();
    }

    private static Action noted(Sides sides, Action action) {
        if (!action.note().isEmpty()) {
            return action;
        }
        for (ObjectId id : action.objects(Role.MAKES)) {
            if (hasIdentity(id) && sides.before().find(id) != null) {
                String name = id.describe();
                return action.noting(Character.toUpperCase(name.charAt(0)) + name.substring(1)
                        + " is made again: no statement changes it like that.");
            }
        }
        return action;
    }

    private static boolean hasIdentity(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, FOREIGN_TABLE, SEQUENCE, ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE -> true;
            default -> false;
        };
    }
}
