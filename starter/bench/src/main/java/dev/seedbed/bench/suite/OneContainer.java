package dev.seedbed.bench.suite;

import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** One container for a whole suite, as its users start it. */
final class OneContainer {

    private OneContainer() {}

    // it ends with the process
    @SuppressWarnings("resource")
    static void start(String image) {
        PostgreSQLContainer<?> container =
                new PostgreSQLContainer<>(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        System.setProperty("datasources.default.url", container.getJdbcUrl());
        System.setProperty("datasources.default.username", container.getUsername());
        System.setProperty("datasources.default.password", container.getPassword());
    }
}
