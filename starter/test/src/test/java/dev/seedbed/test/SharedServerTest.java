package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.test.database.ServerView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes on this module's own server that have different code, or end badly. */
class SharedServerTest {

    private static final Pattern DATABASE = Pattern.compile("default: database (seedbed_test_\\w+)");
    private static final String ORIGIN =
            """
            package dev.seedbed.test;

            final class Origin {
                Origin(javax.sql.DataSource dataSource) {}

                String text() {
                    return "changed code";
                }
            }
            """;

    private final Path temporary;

    SharedServerTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void twoVersionsOfTheCodeShareOneServer() throws Exception {
        Path newer = Files.createDirectories(temporary.resolve("newer"));
        Files.createDirectories(newer.resolve("db/migration"));
        Files.writeString(newer.resolve("db/migration/V9__invoice.sql"), "CREATE TABLE invoice ();");

        Process one = fork("one", List.of(), "tables");
        Process other = fork("other", List.of(newer), "tables");

        assertThat(told("one", one)).isEqualTo("flyway_schema_history note seedbed_seed_history seedbed_state tag");
        assertThat(told("other", other))
                .isEqualTo("flyway_schema_history invoice note seedbed_seed_history seedbed_state tag");
    }

    @Test
    void seedWhoseCodeHasChangedRunsAgainForANewTemplate() throws Exception {
        Path changed = Files.createDirectory(temporary.resolve("changed"));
        Path source = Files.writeString(temporary.resolve("Origin.java"), ORIGIN);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", changed.toString(), source.toString());
        assertThat(compiled).isZero();

        assertThat(told("before", fork("before", List.of(), "tags", "test"))).contains("bean: a bean, 1 note");
        assertThat(told("after", fork("after", List.of(changed), "tags", "test")))
                .contains("bean: changed code");
        assertThat(told("again", fork("again", List.of(), "tags", "test"))).contains("bean: a bean, 1 note");
    }

    @Test
    void templateThatAKilledProcessWasMakingIsMadeByTheNext() throws Exception {
        Path onlyNow = temporary.resolve("only-now"); // so that no earlier run has left the template
        Files.createDirectories(onlyNow.resolve("db/migration"));
        Files.writeString(onlyNow.resolve("db/migration/V9__now.sql"), "SELECT '" + UUID.randomUUID() + "'");

        Process killed = fork("killed", List.of(onlyNow), "tags", StuckSeed.ENVIRONMENT);
        while (!log("killed").contains(StuckSeed.SAID)) {
            assertThat(killed.isAlive()).describedAs(log("killed")).isTrue();
            Thread.sleep(50);
        }
        killed.destroyForcibly().waitFor();

        Process next = Fork.start(
                project(),
                temporary.resolve("next"),
                Map.of(StuckSeed.SWITCH, "no"),
                List.of(onlyNow),
                "tags",
                StuckSeed.ENVIRONMENT);
        assertThat(told("next", next)).contains("stuck: no longer");

        Matcher half = DATABASE.matcher(log("killed"));
        assertThat(half.find()).isTrue();
        ServerView.awaitWithout(half.group(1), Duration.ofSeconds(10));
    }

    private Process fork(String name, List<Path> before, String... arguments) throws IOException {
        return Fork.start(project(), temporary.resolve(name), Map.of(), before, arguments);
    }

    private String told(String name, Process process) throws Exception {
        assertThat(process.waitFor()).describedAs(log(name)).isZero();
        return log(name)
                .lines()
                .filter(line -> line.startsWith("told: "))
                .findFirst()
                .orElseThrow()
                .substring("told: ".length());
    }

    private static Path project() {
        return Path.of("").toAbsolutePath();
    }

    private String log(String name) throws IOException {
        return Files.readString(temporary.resolve(name));
    }
}
