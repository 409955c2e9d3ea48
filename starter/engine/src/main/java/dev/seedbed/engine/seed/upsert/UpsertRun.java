package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.TableReader;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One upsert, from the look at the table to the counts: straight into an empty table, by way of staging otherwise. */
final class UpsertRun<E> {

    private static final String FAILED_TRANSACTION = "25P02";

    private final Sql sql;
    private final RowMapping<E> mapping;
    private final RowSource<E> rows;
    private final UpsertRequest request;
    private final Progress progress;

    UpsertRun(
            Connection connection,
            RowMapping<E> mapping,
            RowSource<E> rows,
            UpsertRequest request,
            UpsertProgress listener) {
        this.sql = new Sql(connection);
        this.mapping = mapping;
        this.rows = rows;
        this.request = request;
        this.progress = new Progress(listener, "rows of " + mapping.table().name(), request.total);
    }

    SeedCounts run() {
        TargetTable table = table();
        RowProblems problems = new RowProblems(table, rows);
        try {
            return run(table, problems);
        } catch (SQLException error) {
            throw new UpsertErrors(table, problems).of(error, 0);
        }
    }

    private TargetTable table() {
        TableName name = mapping.table();
        try {
            return new TableReader(sql.connection()).read(name.schema(), name.name());
        } catch (SQLException error) {
            throw new Problem(
                    "The table " + name.name() + " could not be looked up for its rows.",
                    FAILED_TRANSACTION.equals(error.getSQLState())
                            ? "An earlier statement of this transaction has failed, and nothing can be done in it any more."
                            : SqlStates.firstLine(error),
                    "Look for the earlier error, which may have been caught; mend that, and start again.",
                    error);
        }
    }

    private SeedCounts run(TargetTable table, RowProblems problems) throws SQLException {
        E first = rows.peek();
        if (first == null && !request.pruning.isStated()) {
            return SeedCounts.NONE;
        }
        Binder<E> binder = new Binder<>(mapping, table);
        Binding<E> binding = first == null ? binder.bindWithoutRows(request.matching) : binder.bind(request.matching);
        Scope.Condition scope = request.pruning.condition(mapping, table);
        CopyLoad<E> copy = new CopyLoad<>(sql.connection(), rows, progress);
        RowCheck<E> check = RowCheck.of(mapping, problems);
        long loaded = direct(first, binding, new DirectLoad<>(binding, problems, copy), check);
        SeedCounts counts = new SeedCounts(loaded, 0, rows.number() - loaded, 0);
        if (rows.number() > 0 && rows.peek() == null) {
            return counts;
        }
        SeedCounts rest = new StagedLoad<>(sql, binding, rows, problems).load(copy, check, request, scope);
        return rest.plus(counts);
    }

    private long direct(@Nullable E first, Binding<E> binding, DirectLoad<E> direct, RowCheck<E> check)
            throws SQLException {
        TargetTable table = binding.table();
        if (first == null || table.rowSecurity() || sql.exists("select 1 from " + table.quoted() + " limit 1")) {
            return 0;
        }
        long loaded = direct.load(first, check);
        List<BoundColumn<E>> leftOut = new GeneratedIds<>(binding).leftOutBy(first);
        Sequences.raise(sql, binding, leftOut);
        return loaded;
    }
}
