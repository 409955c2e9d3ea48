package dev.seedbed.micronaut.server;

import java.util.Optional;

/**
 * A source of PostgreSQL databases for datasources without a URL. Found by {@link java.util.ServiceLoader}, and asked
 * only in development and in tests, before the first bean exists.
 */
public interface PostgresSource {

    /**
     * A database for this datasource, the same one at every call with the same arguments. It is ready for connections
     * and stays so until this process ends.
     */
    PostgresDatabase databaseFor(String datasource, Purpose purpose);

    /**
     * A server for databases that nobody misses afterwards, as a user who may create them; empty if this source has none.
     * Asked by commands, in every environment, and only if no other server can be used.
     */
    default Optional<PostgresDatabase> scratchServer() {
        return Optional.empty();
    }
}
