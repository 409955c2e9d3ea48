package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The locks that a service holds; datasources that reach the same database and schema share one. */
final class HeldLocks implements AutoCloseable {

    private final Map<LockIdentity, LockQueue.Obtained> locks = new LinkedHashMap<>();
    private final Map<LockIdentity, Integer> shares = new HashMap<>();

    /** Takes a lock, unless it is held already. */
    synchronized void hold(LockIdentity identity, Supplier<LockQueue.Obtained> obtain) {
        if (!locks.containsKey(identity)) {
            locks.put(identity, obtain.get());
        }
    }

    synchronized Optional<LockQueue.Obtained> find(LockIdentity identity) {
        return Optional.ofNullable(locks.get(identity));
    }

    /** Keeps a lock from being let go before its share is given back, once. */
    synchronized Runnable share(LockIdentity identity) {
        shares.merge(identity, 1, Integer::sum);
        return () -> giveBack(identity);
    }

    /** Lets those go that nobody has a share of. */
    synchronized void letUnsharedGo() {
        Set<LockIdentity> unshared = new HashSet<>(locks.keySet());
        unshared.removeAll(shares.keySet());
        for (LockIdentity identity : unshared) {
            letGo(identity);
        }
    }

    private synchronized void giveBack(LockIdentity identity) {
        if (shares.merge(identity, -1, Integer::sum) <= 0) {
            shares.remove(identity);
            letGo(identity);
        }
    }

    private void letGo(LockIdentity identity) {
        LockQueue.Obtained held = locks.remove(identity);
        if (held != null) {
            Transactions.closeQuietly(held.lock());
        }
    }

    @Override
    public synchronized void close() {
        for (LockIdentity identity : Set.copyOf(locks.keySet())) {
            letGo(identity);
        }
        shares.clear();
    }
}
