package dev.seedbed.engine.seed.upsert;

import java.sql.Connection;
import java.util.Iterator;
import java.util.Map;

/** Rows that a table shall have. Nothing is done before {@link #run()}. */
public final class Upsert<E> {

    private Upsert() {}

    /** Prepares an upsert of objects, which are read once, as it goes. */
    public static <E> Upsert<E> of(
            Connection connection, RowMapping<E> mapping, Iterator<? extends E> rows, UpsertProgress progress) {
        return new Upsert<>();
    }

    /** Prepares an upsert of maps from column to value, each with the columns of the first, read once, as it goes. */
    public static Upsert<Map<String, ?>> ofRows(
            Connection connection, String table, Iterator<? extends Map<String, ?>> rows, UpsertProgress progress) {
        return new Upsert<>();
    }

    /** What tells which row is which; the primary key where nothing is said. It has to be unique in the table. */
    public Upsert<E> matching(String... propertiesOrColumns) {
        return this;
    }

    /** Deletes the rows of the table that are not listed. */
    public Upsert<E> pruning() {
        return this;
    }

    /** Deletes the rows that are not listed among those with this value in this column; several conditions all hold. */
    public Upsert<E> pruningWhere(String propertyOrColumn, Object value) {
        return this;
    }

    /** Leaves rows that exist as they are. */
    public Upsert<E> insertOnly() {
        return this;
    }

    /** Does it, once; a second call only tells the counts again. */
    public SeedCounts run() {
        return SeedCounts.NONE;
    }
}
