package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, as scripts run it. */
class ProcessTest {

    @TempDir
    Path folder;

    private record Ended(int exitCode, String output, String errors) {}

    @Test
    void answersGoToStandardOutputAndNothingElseDoes() throws Exception {
        TestProject project = new TestProject(folder, TestServer.create()).withFiles();

        assertThat(db(project, Map.of(), "current")).isEqualTo(new Ended(0, "none\n", ""));
        assertThat(db(project, Map.of(), "status", "--verbose"))
                .satisfies(ended -> assertThat(ended.exitCode()).isEqualTo(3))
                .satisfies(ended -> assertThat(ended.output()).startsWith("default  EMPTY\n"))
                .satisfies(ended -> assertThat(ended.errors()).contains("Starting BeanContext"));
    }

    @Test
    void aServerThatIsNotThereIsSaidAndNoPasswordIs() throws Exception {
        TestProject project = new TestProject(folder, "nowhere").withFiles();
        project.write(folder.resolve("password"), "of-the-file\n");

        Ended ended = db(
                project,
                Map.of(
                        "DATABASE_URL",
                        "postgresql://kim:of%2Dthe%2Durl@localhost:1/shop",
                        "DATASOURCES_DEFAULT_PASSWORD_FILE",
                        folder.resolve("password").toString()),
                "current");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors())
                .contains("default: The server localhost:1 could not be reached")
                .doesNotContain("of-the-file", "of%2Dthe%2Durl", "of-the-url");
    }

    @Test
    void aDotEnvFileServesTheCommandLine() throws Exception {
        TestProject project = new TestProject(folder, TestServer.create()).withFiles();
        project.write(
                folder.resolve(".env"),
                "DATABASE_URL=postgresql://postgres@localhost:" + TestServer.port() + "/" + project.database() + "\n");

        assertThat(db(project, Map.of("WITHOUT_URL", "true"), "current")).isEqualTo(new Ended(0, "none\n", ""));
    }

    private Ended db(TestProject project, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "dev.seedbed.cli.Db"));
        line.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("FLYWAY_DATASOURCES_DEFAULT_LOCATIONS", "filesystem:" + project.migrations());
        environment.put("SEEDBED_DATASOURCES_DEFAULT_CONNECT_TIMEOUT", "1s");
        if (!variables.containsKey("DATABASE_URL") && !variables.containsKey("WITHOUT_URL")) {
            environment.put("DATASOURCES_DEFAULT_URL", TestServer.url(project.database()));
        }
        environment.put("DATASOURCES_DEFAULT_DIALECT", "POSTGRES");
        environment.putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), read(output), read(errors));
    }

    /** Without the tests' own log configuration. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .toList());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
