package dev.seedbed.bench.suite;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Migrations;
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
import org.testcontainers.DockerClientFactory;

/** A suite of fifty test classes of a service with 100 migrations, from the start of its JVM to its end. */
public final class SuiteBenchmark {

    private static final int MIGRATIONS = 100;
    private static final int CLASSES = 50;
    private static final String IMAGE = "postgres:17-alpine";

    private static final String FIRST = "Seedbed, first run";
    private static final String NEXT = "Seedbed, next run";
    private static final String SHARED = "Flyway clean between classes, a running server";
    private static final String CONTAINER = "Flyway clean between classes, one container";

    private final Path directory;
    private final PrintStream out;
    private int projects;

    public SuiteBenchmark(Path directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        int classes = arguments.sizes(List.of(CLASSES)).get(0);
        Migrations migrations = Migrations.write(MIGRATIONS, directory);
        Path used = newProject();
        try (Memory memory = Memory.of(directory);
                Server server = Server.startIn(memory.directory().resolve("data"))) {
            seedbed(used, migrations, 1).toItsEnd();
            Rounds rounds = new Rounds()
                    .with(FIRST, () -> first(migrations, classes))
                    .with(NEXT, () -> seedbed(used, migrations, classes).toItsEnd())
                    .with(SHARED, () -> {
                        server.create("shared");
                        return flyway(migrations, server.datasource("shared"), items(classes))
                                .toItsEnd();
                    });
            if (isDockerThere()) {
                rounds.with(CONTAINER, () -> flyway(migrations, Map.of(), items(classes, IMAGE))
                        .toItsEnd());
            } else {
                out.println("no Docker: the suite with a container is left out");
            }
            tell(classes, rounds.run(arguments.pairs()));
        }
    }

    private void tell(int classes, Results results) {
        out.printf("%n%d classes, %d migrations, %s%n", classes, MIGRATIONS, Machine.load());
        results.tellMedians(out);
        results.tellRatio(out, SHARED, FIRST);
        results.tellRatio(out, SHARED, NEXT);
        results.tellRatio(out, CONTAINER, FIRST);
        results.tellRatio(out, CONTAINER, NEXT);
    }

    private Timing first(Migrations migrations, int classes) throws IOException, InterruptedException {
        return seedbed(newProject(), migrations, classes).toItsEnd();
    }

    private static TestJvm seedbed(Path project, Migrations migrations, int classes) {
        return new TestJvm(
                ClassPath.ofTests().withoutMicronautFlyway().with(migrations.jar()),
                project,
                Map.of("seedbed.test.server", "embedded"),
                items(classes));
    }

    private TestJvm flyway(Migrations migrations, Map<String, String> datasource, List<String> arguments) {
        Map<String, String> configuration = new HashMap<>(datasource);
        configuration.put("flyway.datasources.default.enabled", "true");
        configuration.put("flyway.datasources.default.clean-schema", "true");
        configuration.put("flyway.datasources.default.clean-disabled", "false");
        return new TestJvm(
                ClassPath.ofTests().withoutSeedbed().with(migrations.jar()), directory, configuration, arguments);
    }

    private static List<String> items(int classes) {
        return List.of(ItemTest.class.getName(), String.valueOf(classes));
    }

    private static List<String> items(int classes, String image) {
        return List.of(ItemTest.class.getName(), String.valueOf(classes), image);
    }

    private Path newProject() throws IOException {
        return Files.createDirectory(directory.resolve("project-" + projects++));
    }

    static boolean isDockerThere() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
