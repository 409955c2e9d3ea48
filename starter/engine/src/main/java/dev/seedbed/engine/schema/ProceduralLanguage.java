package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** A language for functions that no extension brought. The functions are signatures, such as {@code public.handle()}. */
public record ProceduralLanguage(
        ObjectId id, boolean trusted, @Nullable String handler, @Nullable String inline, @Nullable String validator)
        implements SchemaObject {}
