package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.table.Sequence;
import java.sql.SQLException;
import java.util.List;

/** The sequences behind columns that were given numbers. */
final class Sequences {

    private Sequences() {}

    /** @param leftOut columns that got their numbers from their sequences */
    static <E> void raise(Sql sql, Binding<E> binding, List<BoundColumn<E>> leftOut) throws SQLException {
        SequenceRaise raise = new SequenceRaise(sql, binding.table());
        for (BoundColumn<E> column : binding.columns()) {
            Sequence sequence = column.target().sequence();
            if (sequence != null && !leftOut.contains(column)) {
                raise.raise(column.target(), sequence);
            }
        }
    }
}
