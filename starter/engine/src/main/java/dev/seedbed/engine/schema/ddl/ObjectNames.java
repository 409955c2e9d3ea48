package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.List;

/** Lets a name be free before another object takes it: relations, indexes and keys share names, and so do types and row types. */
final class ObjectNames {

    private ObjectNames() {}

    static List<Action> reserved(List<Action> actions) {
        List<Action> reserved = new ArrayList<>();
        for (Action action : actions) {
            Action marked = action;
            for (Role role : List.of(Role.DROPS, Role.MOVES)) {
                for (ObjectId id : action.objects(role)) {
                    for (String name : names(id)) {
                        marked = marked.provides(name);
                    }
                }
            }
            for (ObjectId id : action.objects(Role.MAKES)) {
                for (String name : names(id)) {
                    marked = marked.awaits(name);
                }
            }
            reserved.add(marked);
        }
        return reserved;
    }

    private static List<String> names(ObjectId id) {
        String name = id.namespace() + "\0" + id.name();
        return switch (id.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, COMPOSITE ->
                List.of("free relation " + name, "free type " + name);
            case SEQUENCE, INDEX -> List.of("free relation " + name);
            case CONSTRAINT -> List.of("free relation " + name);
            case ENUM, DOMAIN, RANGE, BASE_TYPE, SHELL_TYPE -> List.of("free type " + name);
            case FUNCTION, PROCEDURE, AGGREGATE -> List.of("free routine " + name + "\0" + id.arguments());
            default -> List.of();
        };
    }
}
