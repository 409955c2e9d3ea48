package dev.seedbed.engine.seed.upsert;

/**
 * Rows that a table is to have. Nothing happens before {@link #run()}, which works in the seed's transaction.
 *
 * <p>A row that is already right is not written: there is no new version of it, no trigger fires, and no number of a sequence
 * is used. An empty table is filled by {@code COPY}. Otherwise the rows go into a temporary table, and those that are missing
 * or different are written from there. Rows are read once, one by one, so that any number of them takes the same memory.
 *
 * @param <E> the type of the rows
 */
public interface Upsert<E> {

    /** Sets what identifies a row (default: the primary key). It has to be unique in the table. */
    Upsert<E> matching(String... propertiesOrColumns);

    /** Deletes the rows of the table that are not listed. */
    Upsert<E> pruning();

    /** Deletes the rows with this value in this column that are not listed. If called repeatedly, all conditions must hold. */
    Upsert<E> pruningWhere(String propertyOrColumn, Object value);

    /** Leaves existing rows as they are. */
    Upsert<E> insertOnly();

    /** Sets how many rows there will be, for the progress in the log. */
    Upsert<E> expecting(long total);

    /** Writes the rows and returns the counts. A second call returns the counts of the first. */
    SeedCounts run();
}
