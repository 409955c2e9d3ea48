package dev.seedbed.test.database;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.postgres.ServerAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Held by the one that makes a template; it ends with its holder, however that ends. */
final class TemplateLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateLock.class);

    private final Administration connection;

    private TemplateLock(Administration connection) {
        this.connection = connection;
    }

    static TemplateLock take(ServerAccess server, String template) {
        Administration connection = Administration.connect(server, "seedbed template");
        try {
            if (connection.names("try-template-lock", template).isEmpty()) {
                LOG.info("Waits for the test that prepares {}", template);
                connection.run("SELECT pg_catalog.pg_advisory_lock(pg_catalog.hashtextextended("
                        + NamedSql.literal(template) + ", 0))");
            }
            return new TemplateLock(connection);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
