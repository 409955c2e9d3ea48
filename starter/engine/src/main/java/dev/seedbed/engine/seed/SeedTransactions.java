package dev.seedbed.engine.seed;

import java.sql.Connection;

/** Transactions in one database, for seeds and their rows in the ledger. */
public interface SeedTransactions {

    /**
     * Runs work in a new transaction on the calling thread: committed when the work returns, rolled back whole when it
     * throws; what it throws comes out as it is.
     */
    <R> R inOne(ConnectionWork<R> work) throws Exception;

    /** What is done within a transaction. */
    @FunctionalInterface
    interface ConnectionWork<R> {
        R with(Connection connection) throws Exception;
    }
}
