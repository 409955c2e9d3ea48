package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A {@code NOT NULL} of a column or domain. It has a name, validity and inheritance of its own from PostgreSQL 18 on (domains: 17);
 * before, the name is null and the rest is the default.
 */
public record NotNull(@Nullable String name, boolean valid, boolean noInherit, Origin origin) {
    /** A not-null mark without a constraint: what servers have that do not know such constraints. */
    public static final NotNull UNNAMED = new NotNull(null, true, false, Origin.LOCAL);
}
