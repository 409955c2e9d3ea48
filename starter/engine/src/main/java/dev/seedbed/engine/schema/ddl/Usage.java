package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.HashSet;
import java.util.Set;

/** What a type is used for. */
final class Usage {

    private Usage() {}

    /** Whether columns of tables have the type, or one that is made of it. */
    static boolean byColumns(Catalog side, ObjectId type) {
        return byColumns(side, type, new HashSet<>());
    }

    private static boolean byColumns(Catalog side, ObjectId type, Set<ObjectId> seen) {
        if (!seen.add(type)) {
            return false;
        }
        for (ObjectId dependent : side.dependencies().dependentsOf(type).keySet()) {
            if (side.find(dependent) instanceof Column) {
                return true;
            }
            ObjectId user = dependent.kind() == ObjectKind.ATTRIBUTE ? dependent.parent() : dependent;
            if (user != null && isType(user) && byColumns(side, user, seen)) {
                return true;
            }
        }
        return false;
    }

    static boolean isType(ObjectId id) {
        return switch (id.kind()) {
            case ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE, COLLATION -> true;
            default -> false;
        };
    }
}
