package dev.seedbed.engine.schema;

/**
 * A cast. {@code method} is {@code WITHOUT FUNCTION}, {@code WITH INOUT} or {@code WITH FUNCTION …}; {@code context} is empty,
 * {@code AS ASSIGNMENT} or {@code AS IMPLICIT}.
 */
public record Cast(ObjectId id, String method, String context) implements SchemaObject {}
