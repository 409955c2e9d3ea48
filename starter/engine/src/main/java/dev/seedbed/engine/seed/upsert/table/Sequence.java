package dev.seedbed.engine.seed.upsert.table;

/**
 * What numbers a column.
 *
 * @param name as SQL writes it
 */
public record Sequence(long oid, String name, boolean maySet, boolean mayAdvance) {}
