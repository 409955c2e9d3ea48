package dev.seedbed.postgres;

import dev.seedbed.engine.problem.Problem;

/** Whether a container can be had: Testcontainers is on the class path, and Docker answers. */
final class ContainerPossible {

    private ContainerPossible() {}

    static boolean check() {
        return hasTestcontainers() && ContainerServer.isDockerThere();
    }

    /** Says what is missing. */
    static void demand() {
        if (!hasTestcontainers()) {
            throw new Problem(
                    "seedbed.test.server is container, and Testcontainers is not on the class path.",
                    "It is an optional dependency of seedbed-postgres.",
                    "Add org.testcontainers:postgresql (test), or let seedbed.test.server be embedded.");
        }
        if (!ContainerServer.isDockerThere()) {
            throw new Problem(
                    "seedbed.test.server is container, and Docker does not answer.",
                    "Testcontainers found no Docker environment; its log says where it looked.",
                    "Start Docker, or let seedbed.test.server be embedded.");
        }
    }

    private static boolean hasTestcontainers() {
        try {
            Class.forName(
                    "org.testcontainers.containers.PostgreSQLContainer",
                    false,
                    ContainerPossible.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
