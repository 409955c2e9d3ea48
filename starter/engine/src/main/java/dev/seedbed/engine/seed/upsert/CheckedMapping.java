package dev.seedbed.engine.seed.upsert;

import org.jspecify.annotations.Nullable;

/** A mapping whose rows may hold what it has no column for. */
interface CheckedMapping<E> extends RowMapping<E> {

    /** The name of something in the row that no column stands for; null where there is nothing. */
    @Nullable String strangerIn(E row);
}
