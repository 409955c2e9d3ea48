package dev.seedbed.engine.seed.upsert;

import java.util.List;

/** How objects of one kind become rows of one table. */
public interface RowMapping<E> {

    TableName table();

    List<MappedColumn<E>> columns();

    /** The column that a name stands for, be it the column's own or that of a property. */
    default String column(String propertyOrColumn) {
        return propertyOrColumn;
    }
}
