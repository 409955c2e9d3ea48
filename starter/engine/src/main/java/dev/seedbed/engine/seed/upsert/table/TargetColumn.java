package dev.seedbed.engine.seed.upsert.table;

import dev.seedbed.engine.jdbc.NamedSql;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table.
 *
 * @param type as SQL writes it
 * @param baseType the name of the type under all domains and arrays
 * @param comparable whether the type's equality tells every difference; else its text is compared
 */
public record TargetColumn(
        String name,
        String type,
        String baseType,
        Kind kind,
        boolean notNull,
        boolean generated,
        boolean alwaysIdentity,
        boolean comparable,
        @Nullable Sequence sequence) {

    /** What matters of a type for how values are written. */
    public enum Kind {
        ARRAY,
        JSON,
        TIME,
        NUMBER,
        OTHER;

        static Kind of(String baseType, String category, boolean array) {
            if (array) {
                return ARRAY;
            } else if (baseType.equals("json") || baseType.equals("jsonb")) {
                return JSON;
            } else if (category.equals("D")) {
                return TIME;
            }
            return category.equals("N") ? NUMBER : OTHER;
        }
    }

    public String quoted() {
        return NamedSql.quoted(name);
    }
}
