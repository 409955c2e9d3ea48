package dev.seedbed.engine.schema.ddl.action;

import java.util.Locale;

/** PostgreSQL's table locks, from the weakest to the strongest. */
public enum Lock {
    NONE,
    ACCESS_SHARE,
    ROW_SHARE,
    ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    EXCLUSIVE,
    ACCESS_EXCLUSIVE;

    /** The lock's name as the documentation of {@code LOCK TABLE} writes it. */
    public String sql() {
        return name().replace('_', ' ').toUpperCase(Locale.ROOT);
    }

    public boolean blocksReads() {
        return this == ACCESS_EXCLUSIVE;
    }

    public boolean blocksWrites() {
        return compareTo(SHARE) >= 0;
    }
}
