package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.PooledSource;
import dev.seedbed.engine.seed.SeedTransactions;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The transactions that a datasource's seeds run in: Micronaut's where it has them, so that repositories take part. */
@Singleton
public class DatasourceTransactions {

    private final Optional<DataTransactions> managed;
    private final DataSourceResolver resolver;

    DatasourceTransactions(@Nullable DataTransactions managed, @Nullable DataSourceResolver resolver) {
        this.managed = Optional.ofNullable(managed);
        this.resolver = resolver == null ? DataSourceResolver.DEFAULT : resolver;
    }

    /** Those of a datasource that the service has. */
    public SeedTransactions of(String name, DataSource dataSource) {
        return managed.flatMap(transactions -> transactions.of(name))
                .map(SeedTransaction::known)
                .orElseGet(() -> of(new PooledSource(resolver.resolve(dataSource))));
    }

    /** Those of a database that only migrations are configured for. */
    public SeedTransactions of(ConnectionSource source) {
        return SeedTransaction.known(new OwnTransactions(source));
    }
}
