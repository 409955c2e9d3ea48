package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Privilege;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The privileges that an object has when it is made. */
final class DefaultGrants {

    private DefaultGrants() {}

    /** Without default privileges that were altered. */
    static Set<Privilege> of(ObjectId id, String owner, int version) {
        List<Privilege> grants = new ArrayList<>();
        ofOwner(id, version).forEach(name -> grants.add(new Privilege(owner, name, false, owner)));
        ofEveryone(id).forEach(name -> grants.add(new Privilege("", name, false, owner)));
        return Set.copyOf(grants);
    }

    private static List<String> ofOwner(ObjectId id, int version) {
        return switch (id.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW ->
                version < 17
                        ? List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")
                        : List.of(
                                "SELECT",
                                "INSERT",
                                "UPDATE",
                                "DELETE",
                                "TRUNCATE",
                                "REFERENCES",
                                "TRIGGER",
                                "MAINTAIN");
            case SEQUENCE -> List.of("SELECT", "UPDATE", "USAGE");
            case NAMESPACE -> List.of("CREATE", "USAGE");
            case FUNCTION, PROCEDURE, AGGREGATE -> List.of("EXECUTE");
            case ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE, SHELL_TYPE, LANGUAGE, FOREIGN_DATA_WRAPPER, SERVER ->
                List.of("USAGE");
            default -> List.of();
        };
    }

    private static List<String> ofEveryone(ObjectId id) {
        return switch (id.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE -> List.of("EXECUTE");
            case ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE, SHELL_TYPE, LANGUAGE -> List.of("USAGE");
            default -> List.of();
        };
    }

    /** Those of the default privileges that may apply to a new object, whoever makes it. */
    static List<ObjectId> concerned(List<ObjectId> all, ObjectId id) {
        String objects = objects(id);
        return all.stream()
                .filter(defaults -> defaults.arguments().equals(objects)
                        && (defaults.namespace().isEmpty()
                                || defaults.namespace().equals(id.namespace())))
                .toList();
    }

    private static String objects(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> "TABLES";
            case SEQUENCE -> "SEQUENCES";
            case FUNCTION, PROCEDURE, AGGREGATE -> "FUNCTIONS";
            case ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE, SHELL_TYPE -> "TYPES";
            case NAMESPACE -> "SCHEMAS";
            default -> "";
        };
    }
}
