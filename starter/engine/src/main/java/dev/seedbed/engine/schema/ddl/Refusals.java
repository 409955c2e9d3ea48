package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.write.Sides;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out everything about tables that no statement can bring to what they should be, and about their partitions. */
final class Refusals {

    private Refusals() {}

    static void leaveOut(Sides sides) {
        Set<ObjectId> refused = new HashSet<>(sides.refusals().keySet());
        refused.removeIf(id -> id.kind() != ObjectKind.TABLE);
        if (refused.isEmpty()) {
            return;
        }
        addPartitions(sides.before(), refused);
        addPartitions(sides.after(), refused);
        sides.fates().keySet().removeIf(id -> belongsTo(sides, id, refused));
    }

    private static void addPartitions(Catalog side, Set<ObjectId> refused) {
        boolean more = true;
        while (more) {
            more = side
                    .all(Table.class)
                    .filter(table -> table.partition() != null
                            && refused.contains(table.partition().parent()))
                    .map(Table::id)
                    .toList()
                    .stream()
                    .map(refused::add)
                    .reduce(false, Boolean::logicalOr);
        }
    }

    private static boolean belongsTo(Sides sides, @Nullable ObjectId id, Set<ObjectId> refused) {
        if (id == null) {
            return false;
        }
        return refused.contains(id)
                || belongsTo(sides, id.parent(), refused)
                || indexed(sides.before().find(id), refused)
                || indexed(sides.after().find(id), refused);
    }

    private static boolean indexed(@Nullable SchemaObject object, Set<ObjectId> refused) {
        return object instanceof Index index && refused.contains(index.table());
    }
}
