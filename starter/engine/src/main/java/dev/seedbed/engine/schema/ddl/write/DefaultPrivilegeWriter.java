package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.DefaultPrivileges;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Privilege;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes {@code ALTER DEFAULT PRIVILEGES}. */
final class DefaultPrivilegeWriter {

    private final Sides sides;

    DefaultPrivilegeWriter(Sides sides) {
        this.sides = sides;
    }

    List<Action> actions() {
        Set<ObjectId> ids = new TreeSet<>();
        sides.before().all(DefaultPrivileges.class).forEach(defaults -> ids.add(defaults.id()));
        sides.after().all(DefaultPrivileges.class).forEach(defaults -> ids.add(defaults.id()));
        List<Action> actions = new ArrayList<>();
        for (ObjectId id : ids) {
            ObjectId namespace = id.namespaceId();
            if (namespace == null || sides.after().find(namespace) != null) {
                change(id, actions);
            }
        }
        return actions;
    }

    private void change(ObjectId id, List<Action> actions) {
        Set<Privilege> before = privileges(sides.before(), id);
        Set<Privilege> after = privileges(sides.after(), id);
        for (Privilege privilege : before) {
            if (!after.contains(privilege)) {
                actions.add(action(
                        id,
                        "REVOKE " + privilege.name() + " ON " + id.arguments() + " FROM "
                                + Identifier.role(privilege.grantee())));
            }
        }
        for (Privilege privilege : after) {
            if (!before.contains(privilege)) {
                actions.add(action(
                        id,
                        "GRANT " + privilege.name() + " ON " + id.arguments() + " TO "
                                + Identifier.role(privilege.grantee())
                                + (privilege.grantable() ? " WITH GRANT OPTION" : "")));
            }
        }
    }

    /** Without an entry, a schema adds nothing, and the rest of the database gives what is usual. */
    private Set<Privilege> privileges(dev.seedbed.engine.schema.Catalog side, ObjectId id) {
        if (side.find(id) != null) {
            return new TreeSet<>(side.metadata(id).privileges());
        }
        if (id.arguments().equals("LARGE OBJECTS")) {
            return new TreeSet<>(Set.of(
                    new Privilege(id.name(), "SELECT", false, id.name()),
                    new Privilege(id.name(), "UPDATE", false, id.name())));
        }
        return id.namespace().isEmpty()
                ? new TreeSet<>(DefaultGrants.of(example(id.arguments()), id.name(), sides.version()))
                : new TreeSet<>();
    }

    private static ObjectId example(String objects) {
        ObjectKind kind =
                switch (objects) {
                    case "TABLES" -> ObjectKind.TABLE;
                    case "SEQUENCES" -> ObjectKind.SEQUENCE;
                    case "FUNCTIONS" -> ObjectKind.FUNCTION;
                    case "TYPES" -> ObjectKind.ENUM;
                    case "SCHEMAS" -> ObjectKind.NAMESPACE;
                    default -> ObjectKind.COLUMN;
                };
        return ObjectId.of(kind, "", "");
    }

    private static Action action(ObjectId id, String change) {
        String namespace = id.namespace().isEmpty() ? "" : " IN SCHEMA " + Identifier.quote(id.namespace());
        return Action.of(
                "ALTER DEFAULT PRIVILEGES FOR ROLE " + Identifier.quote(id.name()) + namespace + " " + change,
                id,
                Effect.none());
    }
}
