package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.seed.SeedTransactions;

/** Knows the threads that are within a seed's transaction. */
final class SeedTransaction {

    private static final ThreadLocal<Boolean> CURRENT = ThreadLocal.withInitial(() -> false);

    private SeedTransaction() {}

    static boolean isCurrent() {
        return CURRENT.get();
    }

    /** The same transactions, with their threads known. */
    static SeedTransactions known(SeedTransactions transactions) {
        return new SeedTransactions() {
            @Override
            public <R> R inOne(ConnectionWork<R> work) throws Exception {
                CURRENT.set(true);
                try {
                    return transactions.inOne(work);
                } finally {
                    CURRENT.remove();
                }
            }
        };
    }
}
