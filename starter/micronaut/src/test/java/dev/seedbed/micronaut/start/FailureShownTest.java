package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.runtime.Micronaut;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a person reads when the service does not start: the problem, once, and nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class FailureShownTest {

    /** A service's main class. */
    static final class Service {
        public static void main(String[] arguments) {
            Micronaut.build(arguments).mainClass(Service.class).banner(false).start();
        }
    }

    @Test
    void oneBlockTellsWhatHappenedWhyAndWhatToDo() throws Exception {
        String output = run(
                "-datasources.default.url=jdbc:postgresql://localhost:1/shop",
                "-datasources.default.username=shop",
                "-datasources.default.password=topsecret",
                "-flyway.datasources.default.locations=classpath:start/migration",
                "-seedbed.datasources.default.connect-timeout=300ms");

        assertThat(output).doesNotContain("topsecret").doesNotContain("\tat ").doesNotContain("Caused by");
        assertThat(output.lines().filter(line -> line.contains("could not be reached")))
                .hasSize(1);
        assertThat(output)
                .contains(
                        "The application does not start.\n\ndefault: The server localhost:1 could not be reached within")
                .contains("\n  Why:  ")
                .contains("\n  Next: Start the server, or correct host and port");
    }

    @Test
    void aBeanThatAsksForTheDatabaseEarlyChangesNothing() throws Exception {
        String output = run(
                "-datasources.default.url=jdbc:postgresql://localhost:1/shop",
                "-datasources.default.username=shop",
                "-flyway.datasources.default.locations=classpath:start/migration",
                "-seedbed.datasources.default.connect-timeout=300ms",
                "-witness=true");

        assertThat(output).doesNotContain("\tat ");
        assertThat(output.lines().filter(line -> line.contains("could not be reached")))
                .hasSize(1);
    }

    @Test
    void aSeedThatFailsIsOneBlockToo() throws Exception {
        TestDatabase database = TestDatabase.create();
        List<String> arguments = new ArrayList<>(List.of(
                "-flyway.datasources.default.locations=classpath:seeded/migration",
                "-start-seeds=true",
                "-seed-fails=true"));
        database.asDatasource("default").forEach((name, value) -> arguments.add("-" + name + "=" + value));

        String output = run(arguments.toArray(String[]::new));

        assertThat(output).doesNotContain("\tat ").doesNotContain("Caused by");
        assertThat(output).contains("The application does not start.\n\ndefault: The seed \"item\" (");
        assertThat(output).contains("the seed is broken").contains("\n  Next: ");
    }

    @Test
    void aPlaceholderWithoutAValueIsOneBlock() throws Exception {
        for (String property : List.of("datasources.default.password", "seedbed.datasources.default.init")) {
            String output = run(
                    "-datasources.default.url=jdbc:postgresql://localhost:1/shop",
                    "-datasources.default.username=shop",
                    "-" + property + "=${SHOP_PASSWORD}",
                    "-seedbed.datasources.default.connect-timeout=300ms");

            assertThat(shown(output))
                    .as(property)
                    .isEqualTo(
                            """
                    The application does not start.

                    The service's configuration has ${SHOP_PASSWORD}, and SHOP_PASSWORD has no value.
                      Why:  SHOP_PASSWORD is set neither as an environment variable or a system property of this process, nor in\
                     .env in %s, nor in the configuration itself.
                      Next: Set SHOP_PASSWORD, or give the placeholder a default: ${SHOP_PASSWORD:…}.
                    """
                                    .formatted(Path.of("").toAbsolutePath()));
        }
    }

    @Test
    void aUrlThatIsNoJdbcUrlIsOneBlockWithoutThePassword() throws Exception {
        for (String url : List.of("postgresql://shop:topsecret@localhost:1/shop", "jdbc:postgres://localhost:1/shop")) {
            String output = run("-datasources.default.url=" + url);

            assertThat(shown(output))
                    .as(url)
                    .isEqualTo(
                            """
                    The application does not start.

                    datasources.default.url is no JDBC URL.
                      Why:  A JDBC URL of PostgreSQL is jdbc:postgresql://host:port/database. What is set is not repeated here,\
                     because it may hold a password.
                      Next: Correct it, or remove it and set DATABASE_URL, which takes\
                     postgresql://user:password@host:port/database.
                    """);
        }
    }

    @Test
    void aBadDotEnvFileIsOneBlock(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(".env"), "SHOP_PASSWORD=secret\nSHOP PASSWORD secret\n");

        String output = run(folder, "-datasources.default.url=jdbc:postgresql://localhost:1/shop");

        assertThat(shown(output))
                .isEqualTo(
                        """
                The application does not start.

                .env:2: this line can't be read.
                  Why:  A line is NAME=value, a comment that begins with #, or empty; a value with quotes ends with the same\
                 quotes.
                  Next: Correct the line.
                """);
    }

    /** All that a person reads, but for what Micronaut says of its environments, and the beginning of the log's line. */
    private static String shown(String output) {
        return output.lines()
                        .filter(line -> !line.contains("Established active environments"))
                        .map(line -> line.replaceFirst("^ERROR seedbed - ", ""))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }

    private static String run(String... arguments) throws Exception {
        return run(Path.of(""), arguments);
    }

    private static String run(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dmicronaut.environments=dev",
                "-Dmicronaut.env.deduction=false",
                "-cp",
                System.getProperty("java.class.path"),
                Service.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        return output;
    }
}
