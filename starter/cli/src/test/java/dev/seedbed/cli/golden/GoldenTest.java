package dev.seedbed.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.seedbed.cli.TestProject;
import dev.seedbed.cli.TestServer;
import dev.seedbed.engine.prepare.DatabaseState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every command in every state of a database. {@code GOLDEN=rewrite mvn test -Dtest=GoldenTest} writes the answers anew:
 * the difference is then to be read like code.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenTest {

    private static final Path SCRIPTS = Path.of("src/test/resources/golden");
    private static final String WITH_INIT_SQL = "-initsql.txt";
    private static final String WITH_SCRIPTS = "-scripts.txt";
    private static final boolean REWRITE = "rewrite".equals(System.getenv("GOLDEN"));

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandAnswersAsItIsWritten() throws IOException {
        States states = new States(folder.resolve("states"));
        return scripts().stream()
                .map(script -> dynamicTest(SCRIPTS.relativize(script).toString(), () -> check(states, script)));
    }

    @Test
    void everyCommandHasAScriptForEveryState() throws IOException {
        List<String> states = Arrays.stream(DatabaseState.Name.values())
                .map(state -> state.name() + ".txt")
                .toList();
        List<Path> scripts = scripts();
        assertThat(scripts.stream().map(GoldenTest::command).distinct())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(scripts)
                        .filteredOn(script -> command(script).equals(command))
                        .extracting(script -> script.getFileName().toString())
                        .containsAll(states));
    }

    private static String command(Path script) {
        return SCRIPTS.relativize(script).getName(0).toString();
    }

    private static void check(States states, Path script) throws IOException {
        String expected = Files.readString(script);
        String name = script.getFileName().toString().replaceAll("[-.].*", "");
        Path copy = folder.resolve(command(script) + "-" + script.getFileName());
        TestProject project = states.copy(DatabaseState.Name.valueOf(name), copy);
        try {
            if (script.getFileName().toString().endsWith(WITH_INIT_SQL)) {
                withInitSql(project, name);
            }
            if (script.getFileName().toString().endsWith(WITH_SCRIPTS)) {
                project.withSeedScripts();
            }
            String found = GoldenScript.read(expected).run(project);
            if (REWRITE) {
                Files.writeString(script, found);
            } else {
                assertThat(found).isEqualTo(expected);
            }
        } finally {
            TestServer.drop(project.database());
        }
    }

    /** A database with tables and no history is one that a container's entrypoint has filled from the same file. */
    private static void withInitSql(TestProject project, String state) {
        project.withInitSql();
        if (state.equals(DatabaseState.Name.UNMANAGED.name())) {
            TestServer.run(project.database(), "drop table customer, country;" + TestProject.INIT_SQL);
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
