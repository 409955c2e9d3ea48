package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.problem.Problem;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows that are given, numbered, read once, with a look at the next one. */
final class RowSource<E> {

    private final Iterator<? extends E> rows;
    private final RowOrigin origin;
    private @Nullable E next;
    private long number;

    RowSource(Iterator<? extends E> rows, RowOrigin origin) {
        this.rows = rows;
        this.origin = origin;
    }

    /** The next row, which stays the next; null where there is none. */
    @Nullable E peek() {
        if (next == null && rows.hasNext()) {
            next = rows.next();
            if (next == null) {
                throw new Problem(
                        "Row " + (number + 1) + " of those that are given is null.",
                        "A row has to be an object.",
                        "Leave it out.");
            }
        }
        return next;
    }

    /** Goes past the row that was looked at. */
    void advance() {
        next = null;
        number++;
    }

    /** How many have been taken, which is the number of the last. */
    long number() {
        return number;
    }

    /** The row as messages name it: {@code 3 (country.csv:4)}. */
    String named(long row) {
        String place = origin.place(row);
        return row + (place == null ? "" : " (" + place + ")");
    }
}
