package dev.seedbed.engine.seed.upsert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An upsert of rows that are read once, so that any number of them takes the same memory. */
public final class TableUpsert<E> implements Upsert<E> {

    private final Connection connection;
    private final Supplier<RowMapping<E>> mapping;
    private final RowSource<E> rows;
    private final UpsertProgress progress;
    private final UpsertRequest request = new UpsertRequest();
    private boolean begun;
    private @Nullable SeedCounts counts;

    private TableUpsert(
            Connection connection, Supplier<RowMapping<E>> mapping, RowSource<E> rows, UpsertProgress progress) {
        this.connection = connection;
        this.mapping = mapping;
        this.rows = rows;
        this.progress = progress;
    }

    /**
     * Returns an upsert of objects. An iterator that is a {@link RowOrigin} is asked for the places of rows.
     */
    public static <E> Upsert<E> of(
            Connection connection, RowMapping<E> mapping, Iterator<? extends E> rows, UpsertProgress progress) {
        return new TableUpsert<>(connection, () -> mapping, source(rows), progress);
    }

    /**
     * Returns an upsert of maps from column to value. The columns are those of the first row: a later
     * row that lacks one has null in it, and one with another column is refused.
     *
     * @param table its name, with its schema before a dot where the search path does not lead to it
     */
    public static Upsert<Map<String, ?>> ofRows(
            Connection connection, String table, Iterator<? extends Map<String, ?>> rows, UpsertProgress progress) {
        RowSource<Map<String, ?>> source = source(rows);
        TableName name = TableName.parse(table);
        return new TableUpsert<>(connection, () -> new MapRows(name, firstOf(source)), source, progress);
    }

    private static Map<String, ?> firstOf(RowSource<Map<String, ?>> source) {
        Map<String, ?> first = source.peek();
        return first == null ? Map.of() : first;
    }

    private static <E> RowSource<E> source(Iterator<? extends E> rows) {
        return new RowSource<>(rows, rows instanceof RowOrigin origin ? origin : row -> null);
    }

    @Override
    public Upsert<E> matching(String... propertiesOrColumns) {
        request.matching.addAll(List.of(propertiesOrColumns));
        return this;
    }

    @Override
    public Upsert<E> pruning() {
        request.pruning.everything();
        return this;
    }

    @Override
    public Upsert<E> pruningWhere(String propertyOrColumn, Object value) {
        request.pruning.where(propertyOrColumn, value);
        return this;
    }

    @Override
    public Upsert<E> insertOnly() {
        request.insertOnly = true;
        return this;
    }

    @Override
    public Upsert<E> expecting(long total) {
        request.total = total;
        return this;
    }

    @Override
    public SeedCounts run() {
        if (counts == null) {
            if (begun) {
                throw new IllegalStateException("this upsert has failed, and its rows were already read");
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
