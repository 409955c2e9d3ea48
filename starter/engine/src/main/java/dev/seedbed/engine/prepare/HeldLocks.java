package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The locks that a service holds; datasources that reach the same database and schema share one. */
final class HeldLocks implements AutoCloseable {

    private final Map<LockIdentity, Held> locks = new LinkedHashMap<>();

    private static final class Held {

        private final LockPoller.Obtained obtained;
        private int shares;
        private boolean seeded;

        Held(LockPoller.Obtained obtained) {
            this.obtained = obtained;
        }
    }

    /** Takes a lock, unless it is held already. */
    synchronized void hold(LockIdentity identity, Supplier<LockPoller.Obtained> obtain) {
        if (!locks.containsKey(identity)) {
            locks.put(identity, new Held(obtain.get()));
        }
    }

    synchronized Optional<LockPoller.Obtained> find(LockIdentity identity) {
        return Optional.ofNullable(locks.get(identity)).map(held -> held.obtained);
    }

    /** A share of a lock, which is not let go before all of them are closed; empty if the lock is not held. */
    synchronized Optional<Share> share(LockIdentity identity) {
        return Optional.ofNullable(locks.get(identity)).map(held -> new Share(identity, held));
    }

    /** One datasource's share of a lock, for its seeds. */
    final class Share implements AutoCloseable {

        private final LockIdentity identity;
        private final Held held;
        private boolean closed;

        private Share(LockIdentity identity, Held held) {
            this.identity = identity;
            this.held = held;
            held.shares++;
        }

        PreparationLock lock() {
            return held.obtained.lock();
        }

        /** Notes that seeds are about to run, and returns whether another datasource's have run under the same lock. */
        boolean seedsAfterAnother() {
            synchronized (HeldLocks.this) {
                boolean before = held.seeded;
                held.seeded = true;
                return before;
            }
        }

        @Override
        public void close() {
            synchronized (HeldLocks.this) {
                if (!closed) {
                    closed = true;
                    held.shares--;
                    if (held.shares == 0) {
                        letGo(identity);
                    }
                }
            }
        }
    }

    /** Lets those go that nobody has a share of. */
    synchronized void letUnsharedGo() {
        for (LockIdentity identity : List.copyOf(locks.keySet())) {
            Held held = locks.get(identity);
            if (held != null && held.shares == 0) {
                letGo(identity);
            }
        }
    }

    private void letGo(LockIdentity identity) {
        Held held = locks.remove(identity);
        if (held != null) {
            Transactions.closeQuietly(held.obtained.lock());
        }
    }

    @Override
    public synchronized void close() {
        for (LockIdentity identity : List.copyOf(locks.keySet())) {
            letGo(identity);
        }
    }
}
