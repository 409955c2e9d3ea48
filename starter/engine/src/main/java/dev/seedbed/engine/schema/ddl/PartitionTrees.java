package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.write.Fate;
import dev.seedbed.engine.schema.ddl.write.Sides;
import dev.seedbed.engine.schema.ddl.write.TableSwap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Partitioned tables that have to be made again with all their partitions, because no statement changes a partition key or the
 * type of a column in it. The rows are copied.
 */
final class PartitionTrees {

    private final Sides sides;

    PartitionTrees(Sides sides) {
        this.sides = sides;
    }

    /** Those with a key of a type that is set aside. */
    List<ObjectId> usersOf(ObjectId type) {
        return sides.before().dependencies().dependentsOf(type).keySet().stream()
                .filter(this::isInKey)
                .map(column -> Objects.requireNonNull(column.parent()))
                .toList();
    }

    boolean isInKey(ObjectId column) {
        if (!(sides.before().find(column) instanceof Column)) {
            return false;
        }
        Table table = sides.before(Objects.requireNonNull(column.parent()), Table.class);
        return table != null
                && table.partitionKey() != null
                && Pattern.compile("(?<![\\w$\"])" + Pattern.quote(Identifier.quote(column.name())) + "(?![\\w$\"])")
                        .matcher(table.partitionKey())
                        .find();
    }

    /** Lets the whole tree that a table is part of be made again; the tables that are. */
    List<ObjectId> makeAgain(ObjectId table) {
        ObjectId root = TableSwap.root(sides.before(), table);
        List<ObjectId> tree = TableSwap.tree(sides, root);
        String obstacle = obstacle(root, tree);
        if (obstacle != null) {
            sides.refusals()
                    .put(
                            root,
                            "Table " + root.sql()
                                    + " has to be made again, because no statement changes a partition key, and "
                                    + obstacle + ". Nothing about this table is changed.");
            return List.of();
        }
        for (ObjectId member : tree) {
            sides.fates().put(member, Fate.SWAP);
            for (ObjectId part : parts(sides.before(), member)) {
                sides.fates().put(part, sides.after().find(part) == null ? Fate.DROP : Fate.REPLACE);
            }
        }
        return tree;
    }

    private @Nullable String obstacle(ObjectId root, List<ObjectId> tree) {
        if (!(sides.after().find(root) instanceof Table)) {
            return "it should not be there";
        }
        for (ObjectId member : tree) {
            if (member.kind() == ObjectKind.FOREIGN_TABLE) {
                return "its partition " + member.sql() + " is a foreign table";
            }
            for (ObjectId user :
                    sides.before().dependencies().dependentsOf(member).keySet()) {
                SchemaObject object = sides.before().find(user);
                if (object instanceof Column && !tree.contains(user.parent())) {
                    return "the " + user.describe() + " is of its row type";
                }
            }
        }
        return null;
    }

    private static List<ObjectId> parts(Catalog side, ObjectId parent) {
        List<ObjectId> parts = new ArrayList<>();
        for (ObjectId part : side.parts(parent)) {
            parts.add(part);
            parts.addAll(parts(side, part));
        }
        return parts;
    }
}
