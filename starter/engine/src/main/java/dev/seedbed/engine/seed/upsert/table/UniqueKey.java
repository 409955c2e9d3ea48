package dev.seedbed.engine.seed.upsert.table;

import java.util.List;

/**
 * Columns that tell the rows of a table apart, by an index over all rows.
 *
 * @param deferrable checked at the end of a statement or transaction, so that no insert can give way to it
 */
public record UniqueKey(String index, List<String> columns, boolean primary, boolean deferrable) {

    public UniqueKey {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return "(" + String.join(", ", columns) + ")" + (primary ? ", the primary key" : "");
    }
}
