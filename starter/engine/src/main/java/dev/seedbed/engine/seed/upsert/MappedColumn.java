package dev.seedbed.engine.seed.upsert;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of a table, and how its value is had from an object. */
public record MappedColumn<E>(String name, Role role, Function<? super E, @Nullable Object> value) {

    /** What a column is for. */
    public enum Role {
        /** A value like any other. */
        DATA,
        /** Written where it is set, else generated; never a difference. */
        GENERATED_ID,
        /** Written on insert only, a time as now and a UUID as a new one where they are not set; never a difference. */
        CREATED,
        /** Written on insert and on update; never a difference. */
        UPDATED,
        /** Begins with its initial value and goes up by one with each update; never a difference. */
        VERSION
    }
}
