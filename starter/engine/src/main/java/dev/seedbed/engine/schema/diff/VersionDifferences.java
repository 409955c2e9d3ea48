package dev.seedbed.engine.schema.diff;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.DatabaseInfo;
import dev.seedbed.engine.schema.NotNull;
import dev.seedbed.engine.schema.SchemaObject;

/** Leaves out of objects what one of two servers' versions does not know. */
final class VersionDifferences {

    private static final int NOT_NULL_CONSTRAINTS = 18;

    private final boolean namedNotNull;

    VersionDifferences(DatabaseInfo before, DatabaseInfo after) {
        boolean oldBefore = before.majorVersion() < NOT_NULL_CONSTRAINTS;
        boolean oldAfter = after.majorVersion() < NOT_NULL_CONSTRAINTS;
        this.namedNotNull = oldBefore == oldAfter;
    }

    SchemaObject comparable(SchemaObject object) {
        return object instanceof Column column && column.notNull() != null && !namedNotNull ? unnamed(column) : object;
    }

    private static Column unnamed(Column column) {
        return new Column(
                column.id(),
                column.type(),
                column.collation(),
                NotNull.UNNAMED,
                column.identity(),
                column.generation(),
                column.storage(),
                column.foreignOptions(),
                column.origin());
    }
}
