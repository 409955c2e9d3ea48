package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.seed.SeedTransactions;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.TransactionSystemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Transactions that repositories and {@code @Transactional} beans take part in when they are called on their thread. */
record ManagedTransactions(TransactionOperations<Connection> operations) implements SeedTransactions {

    private static final TransactionDefinition NEW = TransactionDefinition.of(Propagation.REQUIRES_NEW);

    @Override
    public <R> R inOne(ConnectionWork<R> work) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try {
            return operations.execute(NEW, status -> {
                R result = work.with(status.getConnection());
                done.set(true);
                return result;
            });
        } catch (TransactionSystemException e) {
            // what the server said to the commit tells more than that the commit failed
            throw done.get() && e.getCause() instanceof SQLException cause ? cause : e;
        }
    }
}
