package dev.seedbed.engine.seed.upsert;

import java.sql.SQLException;
import java.util.List;

/**
 * Loads rows straight into a table that was empty. It stops before a row that leaves another choice of generated ids to the
 * database than the first, because one COPY can make one choice only.
 */
final class DirectLoad<E> {

    private final Binding<E> binding;
    private final RowProblems problems;
    private final CopyLoad<E> copy;

    DirectLoad(Binding<E> binding, RowProblems problems, CopyLoad<E> copy) {
        this.binding = binding;
        this.problems = problems;
        this.copy = copy;
    }

    /** How many rows are there now: a trigger may have kept some out. */
    long load(E first, RowCheck<E> check) throws SQLException {
        GeneratedIds<E> ids = new GeneratedIds<>(binding);
        List<BoundColumn<E>> leftOut = ids.leftOutBy(first);
        KeyTrail trail = new KeyTrail();
        CopyLoad.Gate<E> gate = (row, number) -> {
            check.check(row, number);
            return ids.leftOutBy(row).equals(leftOut);
        };
        try {
            return copy.load(
                    binding.table().quoted(),
                    binding.columns(column -> !leftOut.contains(column)),
                    gate,
                    problems,
                    trail);
        } catch (SQLException error) {
            throw new UpsertErrors(binding.table(), problems).ofCopy(error, binding, 0, trail);
        }
    }
}
