package dev.seedbed.engine.seed.upsert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a table shall have. Nothing is done before {@link #run()}, which works in the transaction of the connection.
 *
 * <p>A row that is already right is not written: no new version of it, no trigger, no number of a sequence. An empty table is
 * filled by {@code COPY}; otherwise the rows go into a temporary table, and what is missing or different is written from
 * there. Rows are read once, as it goes, so that any number of them takes the same memory.
 */
public final class Upsert<E> {

    private final Connection connection;
    private final Supplier<RowMapping<E>> mapping;
    private final RowSource<E> rows;
    private final UpsertProgress progress;
    private final UpsertRequest request = new UpsertRequest();
    private boolean begun;
    private @Nullable SeedCounts counts;

    private Upsert(Connection connection, Supplier<RowMapping<E>> mapping, RowSource<E> rows, UpsertProgress progress) {
        this.connection = connection;
        this.mapping = mapping;
        this.rows = rows;
        this.progress = progress;
    }

    /**
     * Prepares an upsert of objects, which are read once, as it goes. An iterator that is a {@link RowOrigin} is asked for the
     * places of rows.
     */
    public static <E> Upsert<E> of(
            Connection connection, RowMapping<E> mapping, Iterator<? extends E> rows, UpsertProgress progress) {
        return new Upsert<>(connection, () -> mapping, source(rows), progress);
    }

    /**
     * Prepares an upsert of maps from column to value, read once, as it goes. The first row tells the columns; what a later
     * one leaves out is null, and what it has beyond them is refused.
     *
     * @param table its name, with its schema before a dot where the search path does not lead to it
     */
    public static Upsert<Map<String, ?>> ofRows(
            Connection connection, String table, Iterator<? extends Map<String, ?>> rows, UpsertProgress progress) {
        RowSource<Map<String, ?>> source = source(rows);
        TableName name = TableName.parse(table);
        return new Upsert<>(connection, () -> new MapRows(name, firstOf(source)), source, progress);
    }

    private static Map<String, ?> firstOf(RowSource<Map<String, ?>> source) {
        Map<String, ?> first = source.peek();
        return first == null ? Map.of() : first;
    }

    private static <E> RowSource<E> source(Iterator<? extends E> rows) {
        return new RowSource<>(rows, rows instanceof RowOrigin origin ? origin : row -> null);
    }

    /** What tells which row is which; the primary key where nothing is said. It has to be unique in the table. */
    public Upsert<E> matching(String... propertiesOrColumns) {
        request.matching.addAll(List.of(propertiesOrColumns));
        return this;
    }

    /** Deletes the rows of the table that are not listed. */
    public Upsert<E> pruning() {
        request.pruning.everything();
        return this;
    }

    /** Deletes the rows that are not listed among those with this value in this column; several conditions all hold. */
    public Upsert<E> pruningWhere(String propertyOrColumn, Object value) {
        request.pruning.where(propertyOrColumn, value);
        return this;
    }

    /** Leaves rows that exist as they are. */
    public Upsert<E> insertOnly() {
        request.insertOnly = true;
        return this;
    }

    /** Says how many rows there will be, for the progress. */
    public Upsert<E> expecting(long total) {
        request.total = total;
        return this;
    }

    /** Does it, once; a second call only tells the counts again. */
    public SeedCounts run() {
        if (counts == null) {
            if (begun) {
                throw new IllegalStateException("this upsert has failed, and its rows are used up");
            }
            begun = true;
            requireTransaction();
            counts = new UpsertRun<>(connection, mapping.get(), rows, request, progress).run();
        }
        return counts;
    }

    private void requireTransaction() {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("an upsert needs a transaction: switch autocommit off");
            }
        } catch (SQLException closed) {
            throw new IllegalStateException("an upsert needs an open connection", closed);
        }
    }
}
