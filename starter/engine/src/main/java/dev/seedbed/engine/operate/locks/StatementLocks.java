package dev.seedbed.engine.operate.locks;

import java.util.List;
import java.util.Optional;

/**
 * What one statement did to tables that were there before its migration. Locks of a migration in one transaction are held
 * until its end: each is shown at the statement that took it.
 *
 * @param sql the statement
 * @param locks the strongest lock on each table that it took anew; those that block nobody's reading or writing included
 * @param rewritten the tables whose rows it wrote anew: however short the lock seems, it is held for as long as that takes
 * @param safer how the same is done without blocking, where there is a known way
 */
public record StatementLocks(String sql, List<TableLock> locks, List<String> rewritten, Optional<String> safer) {

    public StatementLocks {
        locks = List.copyOf(locks);
        rewritten = List.copyOf(rewritten);
    }

    /** A lock on a table. */
    public record TableLock(String table, LockMode mode) {}

    StatementLocks withoutSaferForm() {
        return new StatementLocks(sql, locks, rewritten, Optional.empty());
    }

    public boolean blocksReaders() {
        return locks.stream().anyMatch(lock -> lock.mode().blocksReaders());
    }

    public boolean blocksWriters() {
        return locks.stream().anyMatch(lock -> lock.mode().blocksWriters());
    }
}
