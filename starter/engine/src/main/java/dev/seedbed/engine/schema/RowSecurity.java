package dev.seedbed.engine.schema;

/** Whether policies apply to a table, and whether they apply to its owner as well. */
public record RowSecurity(boolean enabled, boolean forced) {}
