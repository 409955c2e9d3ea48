package dev.seedbed.bench.test;

import dev.seedbed.bench.process.Memory;
import dev.seedbed.bench.process.Sample;
import dev.seedbed.bench.process.Timing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** embedded-database-spring-test in a process of its own, with its own dependencies and its own server in memory. */
record ZonkyPeer(Path directory) {

    private static final Path BUILD = Path.of("src/zonky");
    private static final String LINE = "ms ";

    /** Empty where its dependencies can't be had. */
    Optional<Sample> run(int rounds) throws IOException, InterruptedException {
        Path classPath = directory.resolve("zonky.txt");
        Path classes = directory.resolve("zonky-classes");
        String built = output(List.of(
                "mvn",
                "-B",
                "-q",
                "-f",
                BUILD.resolve("pom.xml").toString(),
                "-DbuildDirectory=" + classes,
                "compile",
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + classPath.toAbsolutePath()));
        if (!Files.exists(classPath)) {
            System.out.println(built);
            return Optional.empty();
        }
        try (Memory memory = Memory.of(directory)) {
            String said = output(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.io.tmpdir=" + memory.directory(),
                    "-cp",
                    classes.resolve("classes") + ":" + Files.readString(classPath),
                    "dev.seedbed.bench.zonky.ZonkyMain",
                    directory.toAbsolutePath().toString(),
                    String.valueOf(rounds)));
            List<Timing> runs = said.lines()
                    .filter(line -> line.startsWith(LINE))
                    .map(line -> new Timing(Double.parseDouble(line.substring(LINE.length())), 0))
                    .toList();
            if (runs.size() != rounds) {
                throw new IllegalStateException(said);
            }
            return Optional.of(new Sample(runs));
        }
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
