package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Origin;
import dev.seedbed.engine.schema.SchemaObject;
import org.jspecify.annotations.Nullable;

/** Whether a column or constraint is there only because a parent has it. */
final class Origins {

    private Origins() {}

    /**
     * A table's own column or constraint that it also inherits can't become one that it only inherits, nor the reverse. Attaching
     * and detaching a partition does that by itself.
     */
    static void refuseChange(Sides sides, SchemaObject before, SchemaObject after) {
        ObjectId table = Sides.parent(after.id());
        boolean changed = isInheritedOnly(before) != isInheritedOnly(after)
                && (isInheritedOnly(after) || origin(after) == Origin.LOCAL_AND_INHERITED);
        boolean partition = Partitions.partition(sides, table, true) != null;
        if (changed && !partition) {
            sides.refusals()
                    .put(
                            after.id(),
                            "The " + after.id().describe()
                                    + (isInheritedOnly(after)
                                            ? " is declared by the table, and should only be inherited."
                                            : " is only inherited, and should be declared by the table as well.")
                                    + " PostgreSQL has no statement for that; it makes no difference to queries.");
        }
    }

    static boolean isInheritedOnly(@Nullable SchemaObject object) {
        return origin(object) == Origin.INHERITED;
    }

    static @Nullable Origin origin(@Nullable SchemaObject object) {
        if (object instanceof Column column) {
            return column.origin();
        }
        return object instanceof Constraint constraint ? constraint.origin() : null;
    }
}
