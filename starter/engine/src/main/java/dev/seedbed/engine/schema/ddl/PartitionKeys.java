package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.write.Sides;
import java.util.Objects;
import java.util.regex.Pattern;

/** The type of a column in a partition key can't be changed, so a type that such a column has can't be swapped. */
final class PartitionKeys {

    private PartitionKeys() {}

    static void refuseSwap(Sides sides, ObjectId type) {
        for (ObjectId user : sides.before().dependencies().dependentsOf(type).keySet()) {
            if (sides.before().find(user) instanceof Column && isInKey(sides, user)) {
                sides.fates().remove(type);
                sides.refusals()
                        .put(
                                type,
                                "The " + type.describe() + " differs in a way that takes another type, and the "
                                        + user.describe()
                                        + " is in a partition key. PostgreSQL can't change the type of such a column: create"
                                        + " a new partitioned table and copy the rows. The type is not changed.");
            }
        }
    }

    private static boolean isInKey(Sides sides, ObjectId column) {
        Table table = sides.before(Objects.requireNonNull(column.parent()), Table.class);
        return table != null
                && table.partitionKey() != null
                && Pattern.compile("(?<![\\w$\"])" + Pattern.quote(Identifier.quote(column.name())) + "(?![\\w$\"])")
                        .matcher(table.partitionKey())
                        .find();
    }
}
