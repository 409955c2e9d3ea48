package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Origin;
import dev.seedbed.engine.schema.SchemaObject;
import org.jspecify.annotations.Nullable;

/** Whether a column or constraint is there only because a parent has it. */
final class Origins {

    private Origins() {}

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
