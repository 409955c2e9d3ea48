package dev.seedbed.engine.schema;

/** The default of a column of a table, foreign table or view. Its parent is the column. */
public record ColumnDefault(ObjectId id, String expression) implements SchemaObject {}
