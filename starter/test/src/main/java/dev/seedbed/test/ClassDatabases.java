package dev.seedbed.test;

import dev.seedbed.micronaut.server.PostgresDatabase;
import dev.seedbed.test.database.TestDatabase;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases of a test class without a context, by datasource. */
record ClassDatabases(Map<String, TestDatabase> byDatasource) implements AutoCloseable {

    private static final String DEFAULT = "default";

    /** @param datasource empty: the only one, or the one that is called {@code default} */
    PostgresDatabase of(Optional<String> datasource) {
        String name = datasource.orElseGet(() ->
                byDatasource.size() == 1 ? byDatasource.keySet().iterator().next() : DEFAULT);
        TestDatabase database = byDatasource.get(name);
        if (database == null) {
            throw new ParameterResolutionException(
                    "The service has no datasource " + name + "; it has " + byDatasource.keySet() + ".");
        }
        return new PostgresDatabase(
                database.url(), database.server().user(), database.server().password());
    }

    static DataSource dataSource(PostgresDatabase database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.url());
        dataSource.setUser(database.username());
        dataSource.setPassword(database.password());
        return dataSource;
    }

    void replace() {
        byDatasource.values().forEach(TestDatabase::replace);
    }

    void keep(Throwable failure) {
        KeptDatabase.keepAll(byDatasource, failure);
    }

    @Override
    public void close() {
        byDatasource.values().forEach(TestDatabase::close);
    }
}
