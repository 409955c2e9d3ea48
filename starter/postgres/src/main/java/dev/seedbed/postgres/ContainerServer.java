package dev.seedbed.postgres;

import dev.seedbed.server.ServerOptions;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A server in a container of this process, its data in memory. It ends with the process; where Testcontainers' reuse is
 * switched on, it stays, and the templates in it.
 */
final class ContainerServer {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerServer.class);
    private static final String ENDS =
            "The container ends with this JVM. To keep it, write testcontainers.reuse.enable=true"
                    + " into ~/.testcontainers.properties and run the test again.";
    private static final AfterTests AFTER_TESTS = () -> ENDS;
    private static final String DATA = "/var/lib/postgresql/data";

    private ContainerServer() {}

    static boolean isDockerThere() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            LOG.warn("Docker is there, and containers can't be had: {}", e.getMessage());
            return false;
        }
    }

    // it is closed when the process ends
    @SuppressWarnings("resource")
    static ServerAccess start(String image) {
        PostgreSQLContainer<?> container =
                new PostgreSQLContainer<>(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        container
                .withUsername("postgres")
                .withPassword("seedbed")
                .withDatabaseName("postgres")
                .withReuse(true)
                .withTmpFs(Map.of(DATA, "rw"))
                .withCommand(command());
        container.start();
        if (!container.isShouldBeReused()) {
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "seedbed-container-stop"));
        }
        String address = container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        LOG.info("PostgreSQL for tests runs in a container of {} at {}", image, address);
        return new ServerAccess(
                address,
                "",
                container.getDatabaseName(),
                container.getUsername(),
                container.getPassword(),
                true,
                container.isShouldBeReused() ? AfterTests.STAYS : AFTER_TESTS);
    }

    private static String command() {
        return "postgres -c " + String.join(" -c ", ServerOptions.FOR_TESTS);
    }
}
