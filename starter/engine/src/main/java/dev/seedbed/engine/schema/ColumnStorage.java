package dev.seedbed.engine.schema;

import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are kept and sampled. Every component is null or empty if it is the default: {@code method}
 * ({@code plain}, {@code external}, {@code extended}, {@code main}) if it is that of the type, {@code statisticsTarget} if
 * none is set.
 */
public record ColumnStorage(
        @Nullable String method,
        @Nullable String compression,
        @Nullable Integer statisticsTarget,
        SortedMap<String, String> options) {
    public ColumnStorage {
        options = Copies.of(options);
    }

    /** Nothing but defaults. */
    public static final ColumnStorage DEFAULT = new ColumnStorage(null, null, null, Collections.emptySortedMap());
}
