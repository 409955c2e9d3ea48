package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** A column of a view or materialized view; only the latter has storage that is not the default. */
public record ViewColumn(String name, String type, @Nullable String collation, ColumnStorage storage) {}
