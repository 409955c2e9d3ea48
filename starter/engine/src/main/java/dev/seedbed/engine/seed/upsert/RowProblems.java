package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a row, told with its number and its place. */
final class RowProblems {

    private static final int SHOWN = 100;

    private final TargetTable table;
    private final RowSource<?> rows;

    RowProblems(TargetTable table, RowSource<?> rows) {
        this.table = table;
        this.rows = rows;
    }

    Problem refusedValue(long row, TargetColumn column, Object value, String why) {
        return refused(
                row,
                ", column " + column.name() + ", value " + shown(value) + ": " + why,
                "",
                "Correct the value.",
                null);
    }

    Problem missingValue(long row, TargetColumn column) {
        return refused(
                row,
                ": it has no value for the column " + column.name(),
                "The column is NOT NULL.",
                "Give it a value; a default of the database serves where no row has the column.",
                null);
    }

    Problem missingKey(long row, TargetColumn column) {
        return refused(
                row,
                ": it has no value for the column " + column.name() + ", by which rows are matched",
                "A row without it cannot be told from others.",
                "Give it a value, or say what else tells rows apart, with matching(\"…\"), or in a file with the line"
                        + " \"# match: …\".",
                null);
    }

    Problem strangeColumn(long row, String column) {
        return refused(
                row,
                ": it has \"" + column + "\", which the first row has not",
                "The first row tells the columns; a later one may leave some out, which are null then, but not add any.",
                "Give the first row a value for it, be it null, or take it out.",
                null);
    }

    /** @param what goes on after the table's name, without a full stop */
    Problem refused(long row, String what, String why, String next, @Nullable Throwable cause) {
        return new Problem(
                "Row " + rows.named(row) + " cannot be written to " + table + what + ".",
                why.isEmpty() ? "The column takes no such value." : why,
                next,
                cause);
    }

    /** @param first zero where it is not known */
    Problem sameKey(long first, long second, String key) {
        String other = first == 0 ? "an earlier row" : "row " + rows.named(first);
        return new Problem(
                "Row " + rows.named(second) + " has the same key as " + other + ", for " + table + ": " + key + ".",
                "Rows are matched by it, so that two of one key mean one row of the table.",
                "Take one of them out, or match by columns that tell them apart.");
    }

    private static String shown(Object value) {
        String text = value instanceof Object[] array ? Arrays.deepToString(array) : value.toString();
        return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
    }
}
