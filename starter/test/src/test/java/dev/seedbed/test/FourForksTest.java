package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile {@code forks} does the same with two hundred classes in Surefire's own forks. */
class FourForksTest {

    private final Path project;
    private final LeftBehind left;

    FourForksTest(@TempDir Path project) throws IOException {
        this.project = project.toRealPath();
        this.left = new LeftBehind(this.project);
    }

    @Test
    void classesInFourForksLeaveOnlyTheTemplatesBehindAndAKilledOneToo() throws Exception {
        List<Process> forks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            forks.add(Fork.start(project, output("fork-" + i), "8"));
        }
        Process killed = Fork.start(project, output("killed"), "50");
        while (databases("killed") < 5) {
            assertThat(killed.isAlive()).describedAs(log("killed")).isTrue();
            Thread.sleep(50);
        }
        killed.destroyForcibly().waitFor();
        for (int i = 0; i < 4; i++) {
            assertThat(forks.get(i).waitFor()).describedAs(log("fork-" + i)).isZero();
            assertThat(log("fork-" + i)).contains("all ran");
        }

        Fork.start(project, output("next"), "1").waitFor();
        left.onlyTemplates(2);
        left.awaitNoProcess();
        left.onlyTheServersDirectory();
    }

    @AfterEach
    void deleteDataInMemory() throws IOException {
        left.delete();
    }

    private Path output(String name) {
        return project.resolve(name + ".log");
    }

    /** How many it has taken: two for each class that has begun. */
    private long databases(String name) throws IOException {
        return log(name)
                .lines()
                .filter(line -> line.contains(": database seedbed_test_"))
                .count();
    }

    private String log(String name) throws IOException {
        return Files.readString(output(name));
    }
}
