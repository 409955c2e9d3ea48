package dev.seedbed.engine.schema;

/** The expression of a generated column. */
public record Generation(String expression, boolean stored) {}
