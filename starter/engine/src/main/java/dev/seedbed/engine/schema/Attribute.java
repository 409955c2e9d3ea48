package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** An attribute of a composite type. {@code collation} is null if it is that of the type. */
public record Attribute(String name, String type, @Nullable String collation) {}
