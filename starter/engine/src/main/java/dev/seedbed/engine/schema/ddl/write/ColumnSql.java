package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Generation;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.NotNull;
import dev.seedbed.engine.schema.ObjectId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column as {@code CREATE TABLE} and {@code ADD COLUMN} write it. */
final class ColumnSql {

    private ColumnSql() {}

    /** The whole column, but for its storage. */
    static String definition(Column column, @Nullable String defaultExpression) {
        return type(column) + constraints(column, defaultExpression);
    }

    /** A column of a table that is attached as a partition once it is there: what it will inherit, it has to have by then. */
    static String ofPartition(Column column, @Nullable String defaultExpression) {
        NotNull notNull = column.notNull();
        String definition = definition(column, defaultExpression);
        return notNull != null && !notNull.origin().isLocal() && notNull.valid()
                ? definition + notNull(column, notNull)
                : definition;
    }

    private static String type(Column column) {
        StringBuilder sql = new StringBuilder(Identifier.quote(column.id().name()))
                .append(' ')
                .append(column.type())
                .append(Sql.foreignOptions(column.foreignOptions()));
        if (column.storage().compression() != null) {
            sql.append(" COMPRESSION ").append(column.storage().compression());
        }
        if (column.collation() != null) {
            sql.append(" COLLATE ").append(column.collation());
        }
        return sql.toString();
    }

    /** What follows the type; for a typed table's {@code WITH OPTIONS} as well. */
    static String constraints(Column column, @Nullable String defaultExpression) {
        StringBuilder sql = new StringBuilder();
        Identity identity = column.identity();
        Generation generation = column.generation();
        if (identity != null) {
            sql.append(" GENERATED ").append(identity(column.id(), identity));
        }
        if (generation != null) {
            sql.append(" GENERATED ALWAYS AS (")
                    .append(generation.expression())
                    .append(generation.stored() ? ") STORED" : ") VIRTUAL");
        }
        if (defaultExpression != null) {
            sql.append(" DEFAULT ").append(defaultExpression);
        }
        NotNull notNull = column.notNull();
        if (notNull != null && notNull.origin().isLocal() && notNull.valid()) {
            sql.append(notNull(column, notNull));
        }
        return sql.toString();
    }

    private static String notNull(Column column, NotNull notNull) {
        String table = Sides.parent(column.id()).name();
        String name = notNull.name();
        String named = name == null || name.equals(table + "_" + column.id().name() + "_not_null")
                ? ""
                : " CONSTRAINT " + Identifier.quote(name);
        return named + " NOT NULL" + (notNull.noInherit() ? " NO INHERIT" : "");
    }

    /** What follows {@code ADD GENERATED}. */
    static String identity(ObjectId column, Identity identity) {
        List<String> options = Sql.sequence(identity.options());
        if (!hasDefaultName(column, identity.sequence())) {
            options.add(0, "SEQUENCE NAME " + identity.sequence().sql());
        }
        return (identity.always() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    /** Longer names are cut, which is better said. */
    private static boolean hasDefaultName(ObjectId column, ObjectId sequence) {
        ObjectId table = Sides.parent(column);
        String name = table.name() + "_" + column.name() + "_seq";
        return name.getBytes(StandardCharsets.UTF_8).length <= 63
                && name.equals(sequence.name())
                && table.namespace().equals(sequence.namespace());
    }
}
