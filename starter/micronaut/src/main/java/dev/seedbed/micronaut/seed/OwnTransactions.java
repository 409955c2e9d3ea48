package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.seed.SeedTransactions;
import java.sql.Connection;

/** Transactions that nobody takes part in but the seed's own connection, for services without Micronaut's. */
record OwnTransactions(ConnectionSource source) implements SeedTransactions {

    @Override
    public <R> R inOne(ConnectionWork<R> work) throws Exception {
        try (Connection connection = source.open()) {
            return Transactions.<R, Exception>inOne(connection, () -> work.with(connection));
        }
    }
}
