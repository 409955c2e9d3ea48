package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.text.ByteText;
import dev.seedbed.engine.seed.upsert.text.UnwritableValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows in COPY's text format: one line a row, so that the server's line numbers are row numbers. */
final class RowText<E> {

    private static final String NULL = "\\N";

    private final List<BoundColumn<E>> columns;
    private final ByteText out;
    private final ValueText values;
    private final RowProblems problems;
    private final @Nullable KeyTrail trail;

    /** @param columns those that are written, in the order in which COPY names them */
    RowText(List<BoundColumn<E>> columns, ByteText out, RowProblems problems, @Nullable KeyTrail trail) {
        this.columns = columns;
        this.out = out;
        this.values = new ValueText(out);
        this.problems = problems;
        this.trail = trail;
    }

    void write(E row, long number) {
        int last = columns.size() - 1;
        for (int i = 0; i <= last; i++) {
            int from = out.size();
            BoundColumn<E> column = columns.get(i);
            write(column, column.value().apply(row), number);
            if (trail != null && column.matches()) {
                trail.mix(out.array(), from, out.size());
            }
            out.put(i == last ? '\n' : '\t');
        }
        if (trail != null) {
            trail.endRow();
        }
    }

    private void write(BoundColumn<E> column, @Nullable Object value, long number) {
        if (value == null) {
            missing(column, number);
            return;
        }
        int from = out.size();
        try {
            if (values.write(value, column.target().kind())) {
                out.escapeForCopy(from);
            }
        } catch (UnwritableValue unwritable) {
            throw problems.refusedValue(number, column.target(), value, unwritable.why());
        }
    }

    private void missing(BoundColumn<E> column, long number) {
        String standIn = column.standIn();
        if (column.matches()) {
            throw problems.missingKey(number, column.target());
        } else if (standIn == null && column.target().notNull() && !column.isGeneratedId()) {
            throw problems.missingValue(number, column.target());
        }
        out.ascii(standIn == null ? NULL : standIn);
    }
}
