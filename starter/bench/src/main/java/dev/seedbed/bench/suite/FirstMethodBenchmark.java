package dev.seedbed.bench.suite;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.ClassPath;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Memory;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import dev.seedbed.bench.process.Timing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sample service's tests, run once more: from the start of their JVM to the first test method, beside the same with a
 * database that is prepared and running.
 */
public final class FirstMethodBenchmark {

    private static final Path SAMPLE = Path.of("../../sample-app/target").toAbsolutePath();
    private static final String TEST = "dev.seedbed.sample.SampleServiceTest";
    private static final long UNTIL_THE_SERVER_HAS_STOPPED_MS = 8_000;

    private static final String FLOOR = "a prepared, running database";
    private static final String RUNNING = "Seedbed, within seconds: its server runs";
    private static final String STOPPED = "Seedbed, later: its server has stopped";

    private final Path directory;
    private final PrintStream out;

    public FirstMethodBenchmark(Path directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        ClassPath classPath =
                ClassPath.ofTests().onlyTestSupport().with(serviceJar(), SAMPLE.resolve("test-classes"), suiteAlone());
        Path project = Files.createDirectory(directory.resolve("project"));
        try (Memory memory = Memory.of(directory);
                Server server = Server.startIn(memory.directory().resolve("data"))) {
            server.create("prepared");
            Map<String, String> prepared = new HashMap<>(server.datasource("prepared"));
            TestJvm floor = jvm(classPath, prepared);
            TestJvm seedbed =
                    new TestJvm(classPath, project, Map.of("seedbed.test.server", "embedded"), List.of(TEST, "1"));
            floor.toItsFirstMethod();
            seedbed.toItsFirstMethod();
            Results results = new Rounds()
                    .with(FLOOR, floor::toItsFirstMethod)
                    .with(STOPPED, () -> later(seedbed))
                    .with(RUNNING, () -> soon(seedbed))
                    .run(arguments.pairs());
            out.printf("%nfrom the JVM's start to the first test method, %s%n", Machine.load());
            results.tellMedians(out);
            results.tellRatio(out, RUNNING, FLOOR);
            results.tellRatio(out, STOPPED, FLOOR);
        }
    }

    private TestJvm jvm(ClassPath classPath, Map<String, String> configuration) {
        return new TestJvm(classPath, directory, configuration, List.of(TEST, "1"));
    }

    private static Timing later(TestJvm tests) throws IOException, InterruptedException {
        Thread.sleep(UNTIL_THE_SERVER_HAS_STOPPED_MS);
        return tests.toItsFirstMethod();
    }

    private static Timing soon(TestJvm tests) throws IOException, InterruptedException {
        tests.toItsFirstMethod();
        return tests.toItsFirstMethod();
    }

    private static Path serviceJar() throws IOException {
        try (var jars = Files.newDirectoryStream(SAMPLE, "sample-app-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IllegalStateException("no sample service in " + SAMPLE);
    }

    /** The launcher of the suite, without the benchmark's own service beside it. */
    private Path suiteAlone() throws IOException {
        Path classes = directory.resolve("suite");
        Path rooms = Path.of("target/classes");
        Path suite = rooms.resolve(SuiteMain.class.getPackageName().replace('.', '/'));
        try (var files = Files.newDirectoryStream(suite, "{SuiteMain,OneContainer}*.class")) {
            for (Path file : files) {
                Path copy = classes.resolve(rooms.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return classes;
    }
}
