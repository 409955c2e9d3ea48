package dev.seedbed.server;

import java.io.IOException;
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
    Path serverDirectory(ServerPurpose purpose) throws IOException {
        return path.resolve(isGradle() ? "build" : "target").resolve("seedbed").resolve(folder(purpose));
    }

    /** Data of tests is for one version; another one's does not stand in the way. */
    private static String folder(ServerPurpose purpose) throws IOException {
        return purpose == ServerPurpose.TEST
                ? purpose.folder() + "-" + Binaries.ofThisPlatform().majorVersion()
                : purpose.folder();
    }

    Path relative(Path inside) {
        return path.relativize(inside);
    }

    private boolean isGradle() {
        return !Files.exists(path.resolve("pom.xml"))
                && GRADLE_FILES.stream().anyMatch(file -> Files.exists(path.resolve(file)));
    }
}
