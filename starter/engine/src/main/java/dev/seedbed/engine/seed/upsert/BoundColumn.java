package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table, and how its value is had from a row's object. */
record BoundColumn<E>(TargetColumn target, Role role, Function<? super E, @Nullable Object> value, boolean matches) {

    String quoted() {
        return target.quoted();
    }

    /** Whether a difference in it makes an update. */
    boolean isCompared() {
        return role == Role.DATA && !matches;
    }

    boolean isGeneratedId() {
        return role == Role.GENERATED_ID && !matches;
    }

    /** What is written where the object has no value; null where that stays a null. */
    @Nullable String standIn() {
        return switch (role) {
            case DATA, GENERATED_ID -> null;
            // the server reads it as the time at which the transaction began
            case CREATED, UPDATED -> isTime() ? "now" : null;
            case VERSION -> isTime() ? "now" : "0";
        };
    }

    /** What an update sets it to; null where it stays as it is. */
    @Nullable String assigned() {
        return switch (role) {
            case DATA -> matches ? null : "s." + quoted();
            case UPDATED -> "s." + quoted();
            case VERSION -> isTime() ? "pg_catalog.now()" : "coalesce(t." + quoted() + ", 0) + 1";
            case GENERATED_ID, CREATED -> null;
        };
    }

    private boolean isTime() {
        return target.kind() == TargetColumn.Kind.TIME;
    }
}
