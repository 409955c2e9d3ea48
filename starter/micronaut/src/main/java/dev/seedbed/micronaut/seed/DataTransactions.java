package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.seed.SeedTransactions;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;

/** The transactions of Micronaut's own manager, where the service has it. */
@Singleton
@Requires(classes = TransactionOperations.class)
final class DataTransactions {

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Argument<TransactionOperations<Connection>> JDBC =
            (Argument) Argument.of(TransactionOperations.class, Connection.class);

    private final BeanContext beans;

    DataTransactions(BeanContext beans) {
        this.beans = beans;
    }

    /** Empty where nothing manages the datasource's transactions. */
    Optional<SeedTransactions> of(String datasource) {
        return beans.findBean(JDBC, Qualifiers.byName(datasource))
                .or(() -> beans.findBean(JDBC, PrimaryQualifier.instance()))
                .map(ManagedTransactions::new);
    }
}
