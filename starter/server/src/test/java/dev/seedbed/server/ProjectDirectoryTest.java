package dev.seedbed.server;

import static dev.seedbed.server.ServerPurpose.DEVELOPMENT;
import static dev.seedbed.server.ServerPurpose.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDirectoryTest {

    private final Path project;

    ProjectDirectoryTest(@TempDir Path project) {
        this.project = project;
    }

    @Test
    void mavenProjectKeepsItUnderTarget() throws IOException {
        Files.createFile(project.resolve("pom.xml"));
        Files.createFile(project.resolve("build.gradle"));

        assertThat(new ProjectDirectory(project).serverDirectory(DEVELOPMENT))
                .isEqualTo(project.resolve("target/seedbed/dev"));
    }

    @Test
    void gradleProjectKeepsItUnderBuild() throws IOException {
        Files.createFile(project.resolve("settings.gradle.kts"));

        assertThat(new ProjectDirectory(project).serverDirectory(TEST))
                .isEqualTo(project.resolve("build/seedbed/test-17"));
    }
}
