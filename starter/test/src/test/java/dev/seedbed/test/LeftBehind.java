package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is there of a project's tests once the last of their processes has gone. */
record LeftBehind(Path project) {

    private static final String VERSION = "test-17";

    /** The databases, of which nothing but so many templates may be the tests'. */
    List<String> onlyTemplates(int templates) throws IOException, InterruptedException {
        Path listed = project.resolve("list.log");
        Fork.start(project, listed, "list").waitFor();
        List<String> databases = Files.readAllLines(listed).stream()
                .filter(line -> line.startsWith("database "))
                .map(line -> line.substring("database ".length()))
                .toList();
        assertThat(databases)
                .allMatch(name -> name.matches("postgres|template0|template1|seedbed_template_.*"))
                .filteredOn(name -> name.startsWith("seedbed_template_"))
                .hasSize(templates);
        return databases;
    }

    void awaitNoProcess() throws InterruptedException {
        for (int i = 0; i < 200 && !processes().isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(processes()).isEmpty();
        assertThat(server().resolve("data/postmaster.pid")).doesNotExist();
    }

    /** Servers, those that watch them, and tests: whoever was started with the project's directory. */
    private List<String> processes() {
        String directory = server().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains(directory))
                .toList();
    }

    List<String> onlyTheServersDirectory() throws IOException {
        try (Stream<Path> left = Files.list(project.resolve("target/seedbed"))) {
            List<String> names = left.map(path -> path.getFileName().toString()).toList();
            assertThat(names).containsExactly(VERSION);
            return names;
        }
    }

    /** A temporary directory takes the link to the data in memory along. */
    void delete() throws IOException {
        Path data = server().resolve("data");
        if (Files.isSymbolicLink(data)) {
            delete(data.toRealPath().resolve("..").normalize());
        }
        delete(project.resolve("target"));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path server() {
        return project.resolve("target/seedbed").resolve(VERSION);
    }
}
