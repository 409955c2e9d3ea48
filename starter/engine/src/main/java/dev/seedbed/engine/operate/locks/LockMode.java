package dev.seedbed.engine.operate.locks;

import java.util.Arrays;

/** PostgreSQL's locks on tables, from the weakest to the strongest. */
public enum LockMode {
    ACCESS_SHARE("AccessShareLock"),
    ROW_SHARE("RowShareLock"),
    ROW_EXCLUSIVE("RowExclusiveLock"),
    SHARE_UPDATE_EXCLUSIVE("ShareUpdateExclusiveLock"),
    SHARE("ShareLock"),
    SHARE_ROW_EXCLUSIVE("ShareRowExclusiveLock"),
    EXCLUSIVE("ExclusiveLock"),
    ACCESS_EXCLUSIVE("AccessExclusiveLock");

    private final String inCatalog;

    LockMode(String inCatalog) {
        this.inCatalog = inCatalog;
    }

    static LockMode of(String inCatalog) {
        return Arrays.stream(values())
                .filter(mode -> mode.inCatalog.equals(inCatalog))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lock on tables: " + inCatalog));
    }

    /** Whether a SELECT has to wait until it is let go. */
    public boolean blocksReaders() {
        return this == ACCESS_EXCLUSIVE;
    }

    /** Whether an INSERT, UPDATE or DELETE has to wait until it is let go. */
    public boolean blocksWriters() {
        return compareTo(SHARE) >= 0;
    }
}
