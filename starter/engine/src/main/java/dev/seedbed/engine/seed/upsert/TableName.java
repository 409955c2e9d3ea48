package dev.seedbed.engine.seed.upsert;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table, as the catalog has it.
 *
 * @param schema null where the search path decides
 */
public record TableName(@Nullable String schema, String name) {}
