package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FourForksTest {

    private final Path project;

    FourForksTest(@TempDir Path project) {
        this.project = project;
    }

    @Test
    void twoHundredClassesInFourForksLeaveOnlyTheTemplatesBehindAndAKilledOneToo() throws Exception {
        List<Process> forks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            forks.add(Fork.start(project, output("fork-" + i), "50"));
        }
        Process killed = Fork.start(project, output("killed"), "50");
        Thread.sleep(4_000);
        killed.destroyForcibly().waitFor();
        for (int i = 0; i < 4; i++) {
            assertThat(forks.get(i).waitFor()).describedAs(log("fork-" + i)).isZero();
            assertThat(log("fork-" + i)).contains("all ran");
        }

        Fork.start(project, output("next"), "1").waitFor();
        Fork.start(project, output("list"), "list").waitFor();
        assertThat(log("list").lines().filter(line -> line.startsWith("database ")))
                .allMatch(line -> line.matches("database (postgres|template0|template1|seedbed_template_.*)"))
                .filteredOn(line -> line.contains("seedbed_template_"))
                .hasSize(2);
        Path server = project.resolve("target/seedbed/test-17");
        for (int i = 0; i < 200 && Files.exists(server.resolve("data/postmaster.pid")); i++) {
            Thread.sleep(100);
        }
        assertThat(server.resolve("data/postmaster.pid")).doesNotExist();
        try (Stream<Path> left = Files.list(project.resolve("target/seedbed"))) {
            assertThat(left).containsExactly(server);
        }
    }

    /** The temporary directory takes the link to it along. */
    @AfterEach
    void deleteDataInMemory() throws IOException {
        Path data = project.resolve("target/seedbed/test-17/data");
        if (Files.isSymbolicLink(data)) {
            try (Stream<Path> files = Files.walk(data.toRealPath().getParent())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path output(String name) {
        return project.resolve(name + ".log");
    }

    private String log(String name) throws IOException {
        return Files.readString(output(name));
    }
}
