package dev.seedbed.micronaut.status;

import dev.seedbed.micronaut.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Holds up the migration of {@code held/migration} for as long as it is closed. */
final class Barrier implements AutoCloseable {

    private final Connection connection;

    private Barrier(Connection connection) {
        this.connection = connection;
    }

    static Barrier before(TestDatabase database) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
        }
        return new Barrier(connection);
    }

    /** What a service needs to wait there. */
    static Map<String, Object> configuration() {
        return Map.of(
                "seedbed.prepare-in-background",
                true,
                "flyway.datasources.default.locations",
                "classpath:held/migration",
                "seedbed.datasources.default.statement-lock-timeout",
                "0s",
                "endpoints.health.details-visible",
                "ANONYMOUS");
    }

    /** Lets the migration go on. */
    void open() throws SQLException {
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        open();
    }
}
