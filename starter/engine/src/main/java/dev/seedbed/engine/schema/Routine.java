package dev.seedbed.engine.schema;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A function, procedure or window function.
 *
 * <p>{@code arguments} are as declared, with modes, names and defaults; {@code result} is null for a procedure. The body is one of
 * {@code sqlBody} ({@code RETURN …} or {@code BEGIN ATOMIC …}) and {@code source}; {@code library} is the object file of a C
 * function, whose symbol is {@code source}. {@code volatility} and {@code parallel} are SQL's words.
 */
public record Routine(
        ObjectId id,
        String arguments,
        @Nullable String result,
        String language,
        @Nullable String sqlBody,
        String source,
        @Nullable String library,
        boolean window,
        String volatility,
        String parallel,
        boolean strict,
        boolean securityDefiner,
        boolean leakproof,
        String cost,
        String rows,
        @Nullable String support,
        List<String> transforms,
        SortedMap<String, String> settings)
        implements SchemaObject {
    public Routine {
        transforms = List.copyOf(transforms);
        settings = Copies.of(settings);
    }
}
