package dev.seedbed.engine.schema;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or foreign table. The order of a table's columns is not a difference: they stand in this order in
 * {@link Catalog#parts}.
 *
 * <p>{@code collation} is null if it is that of the type. A default is a {@link ColumnDefault}; the expression of a generated
 * column is part of the column. {@code foreignOptions} are those for the foreign data wrapper.
 */
public record Column(
        ObjectId id,
        String type,
        @Nullable String collation,
        @Nullable NotNull notNull,
        @Nullable Identity identity,
        @Nullable Generation generation,
        ColumnStorage storage,
        SortedMap<String, String> foreignOptions,
        Origin origin)
        implements SchemaObject {
    public Column {
        foreignOptions = Copies.of(foreignOptions);
    }
}
