package dev.seedbed.postgres;

import dev.seedbed.micronaut.server.PostgresDatabase;
import dev.seedbed.micronaut.server.PostgresSource;
import dev.seedbed.micronaut.server.Purpose;
import dev.seedbed.server.ProjectServer;
import dev.seedbed.server.ServerPurpose;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the server of this project: in it each datasource has a database of its name. */
public final class EmbeddedPostgresSource implements PostgresSource {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresSource.class);

    @Override
    public PostgresDatabase databaseFor(String datasource, Purpose purpose) {
        return Failures.told(() -> {
            ProjectServer server = ProjectServer.lease(of(purpose));
            server.createDatabaseIfMissing(datasource);
            LOG.info(
                    "PostgreSQL for datasource {} {} at {}, data in {}: psql {}",
                    datasource,
                    server.wasRunning() ? "was already running" : "started",
                    server.address(),
                    server.directory(),
                    server.uri(datasource));
            return new PostgresDatabase(server.jdbcUrl(datasource), server.user(), server.password());
        });
    }

    /** The server of this project's tests, whose data is thrown away, too. */
    @Override
    public Optional<PostgresDatabase> scratchServer() {
        return Failures.told(() -> {
            ProjectServer server = ProjectServer.lease(ServerPurpose.TEST);
            LOG.info("PostgreSQL for scratch databases at {}, data in {}", server.address(), server.directory());
            return Optional.of(
                    new PostgresDatabase(server.jdbcUrl(server.ownDatabase()), server.user(), server.password()));
        });
    }

    private static ServerPurpose of(Purpose purpose) {
        return switch (purpose) {
            case DEVELOPMENT -> ServerPurpose.DEVELOPMENT;
            case TEST -> ServerPurpose.TEST;
        };
    }
}
