package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Brings a table that has rows to what is given: the rows go into a temporary table by COPY, one join tells which of them
 * are missing and which differ, and only those are written. Rows to prune go first, then come updates, then inserts, so that
 * a value that has to be unique is free before another row takes it.
 */
final class StagedLoad<E> {

    private static final String SAVEPOINT = "seedbed_upsert";

    private final Sql sql;
    private final Binding<E> binding;
    private final RowSource<E> rows;
    private final RowProblems problems;
    private final UpsertErrors errors;

    StagedLoad(Sql sql, Binding<E> binding, RowSource<E> rows, RowProblems problems) {
        this.sql = sql;
        this.binding = binding;
        this.rows = rows;
        this.problems = problems;
        this.errors = new UpsertErrors(binding.table(), problems);
    }

    SeedCounts load(CopyLoad<E> copy, RowCheck<E> check, UpsertRequest request, Scope.Condition scope)
            throws SQLException {
        long before = rows.number();
        StagingTable staging = StagingTable.create(sql, binding);
        long staged = stage(copy, check, staging, before);
        staging.analyze();
        PlannerSettings planner = PlannerSettings.forRows(sql, staged);
        requireKeysOnce(staging, before);
        SeedCounts counts = merge(staging, staged, before, request, scope);
        planner.restore();
        staging.drop();
        return counts;
    }

    private long stage(CopyLoad<E> copy, RowCheck<E> check, StagingTable staging, long before) throws SQLException {
        CopyLoad.Gate<E> gate = (row, number) -> {
            check.check(row, number);
            return true;
        };
        try {
            return copy.load(staging.name(), binding.columns(), gate, problems, null);
        } catch (SQLException error) {
            throw errors.ofCopy(error, binding, before, null);
        }
    }

    private void requireKeysOnce(StagingTable staging, long before) throws SQLException {
        Optional<StagingTable.Twice> twice = staging.twice();
        if (twice.isPresent()) {
            StagingTable.Twice rows = twice.get();
            throw problems.sameKey(before + rows.first(), before + rows.second(), rows.key());
        }
    }

    private SeedCounts merge(
            StagingTable staging, long staged, long before, UpsertRequest request, Scope.Condition scope)
            throws SQLException {
        MergeSql merge = new MergeSql(binding, staging);
        List<String> compared = sql.firstRow(merge.compare());
        long present = Long.parseLong(compared.get(0));
        if (before > 0 && present > 0) {
            throw earlierRowAgain(staging, before);
        }
        boolean differs = !request.insertOnly && !compared.get(1).equals("0");
        sql.execute("savepoint " + SAVEPOINT);
        try {
            long deleted = request.pruning.isStated() ? sql.change(merge.prune(scope), scope.parameters()) : 0;
            long updated = differs ? update(merge) : 0;
            long inserted = present < staged ? insert(merge) : 0;
            sql.execute("release savepoint " + SAVEPOINT);
            return new SeedCounts(inserted, updated, staged - inserted - updated, deleted);
        } catch (SQLException error) {
            throw new StagedRowFinder(sql, staging, binding).problem(error, errors, before, SAVEPOINT);
        }
    }

    private long update(MergeSql merge) throws SQLException {
        String update = merge.update();
        return update == null ? 0 : sql.change(update, List.of());
    }

    private long insert(MergeSql merge) throws SQLException {
        long inserted = 0;
        for (List<BoundColumn<E>> leftOut : new GeneratedIds<>(binding).choices()) {
            long now = sql.change(merge.insert(List.copyOf(leftOut)), List.of());
            inserted += now;
            if (now > 0) {
                Sequences.raise(sql, binding, leftOut);
            }
        }
        return inserted;
    }

    /** The first rows went straight into the empty table, so that one that is there already can only be one of them. */
    private Problem earlierRowAgain(StagingTable staging, long before) throws SQLException {
        String there = "exists (select from " + binding.table().quoted() + " t where "
                + staging.sameKey().replace(" = s.", " = numbered.") + ")";
        long row = before + staging.firstRow(there, List.of());
        return problems.sameKey(0, row, Binding.names(binding.match()));
    }
}
