package dev.seedbed.micronaut.data;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.MappedColumn;
import dev.seedbed.engine.seed.upsert.RowMapping;
import dev.seedbed.engine.seed.upsert.TableName;
import java.util.List;
import java.util.Map;

/**
 * An entity's table and columns.
 *
 * @param properties the columns that each property stands for, by its path ({@code address.street})
 */
record EntityMapping<E>(
        String entity, TableName table, List<MappedColumn<E>> columns, Map<String, List<String>> properties)
        implements RowMapping<E> {

    /** A property goes before a column of the same name: it is the entity that the caller has before the eyes. */
    @Override
    public String column(String propertyOrColumn) {
        List<String> columns = properties.getOrDefault(propertyOrColumn, List.of(propertyOrColumn));
        if (columns.size() != 1) {
            throw new Problem(
                    "The property " + propertyOrColumn + " of " + entity + " is not one column.",
                    columns.isEmpty() ? "It has no column." : "It is " + String.join(", ", columns) + ".",
                    "Name the columns that are meant.");
        }
        return columns.get(0);
    }
}
