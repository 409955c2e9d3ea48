package dev.seedbed.engine.seed;

/**
 * Puts data in place. It may be run again at any time, after its version has changed or after a start that broke off, so
 * it says how the data shall be rather than what to add.
 */
@FunctionalInterface
public interface Seeder {

    /** Runs in one transaction, which ends with the ledger's row; whatever is thrown rolls all of it back. */
    void seed(SeedContext seed) throws Exception;
}
