package dev.seedbed.postgres;

import dev.seedbed.micronaut.server.Purpose;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project that this process runs in: where its build puts what can be thrown away. */
record ProjectDirectory(Path path) {

    private static final List<String> GRADLE_FILES =
            List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    static ProjectDirectory current() {
        return new ProjectDirectory(Path.of("").toAbsolutePath());
    }

    /** {@code build/seedbed/…} in a Gradle project, else {@code target/seedbed/…}. */
    Path serverDirectory(Purpose purpose) {
        return path.resolve(isGradle() ? "build" : "target").resolve("seedbed").resolve(purpose.environment());
    }

    Path relative(Path inside) {
        return path.relativize(inside);
    }

    private boolean isGradle() {
        return !Files.exists(path.resolve("pom.xml"))
                && GRADLE_FILES.stream().anyMatch(file -> Files.exists(path.resolve(file)));
    }
}
