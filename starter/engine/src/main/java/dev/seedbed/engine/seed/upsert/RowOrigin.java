package dev.seedbed.engine.seed.upsert;

import org.jspecify.annotations.Nullable;

/**
 * Tells where a row was written down. An iterator of rows that implements it is asked when something is wrong with a row;
 * that may be long after the row was handed over, because the server checks rows later than they are read.
 */
@FunctionalInterface
public interface RowOrigin {

    /**
     * The place of the row of this number, such as {@code country.csv:17}; null where it is not known.
     *
     * @param row the first is 1
     */
    @Nullable String place(long row);
}
