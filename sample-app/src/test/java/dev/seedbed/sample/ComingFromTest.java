package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.command.CommandTree;
import dev.seedbed.cli.command.Session;
import dev.seedbed.cli.context.ServiceContext;
import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Screen;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of the page for those who come from elsewhere, from top to bottom, on one database. */
class ComingFromTest {

    private static final Path PAGE = Path.of("../docs/coming-from.md");
    private static final Pattern COMMAND = Pattern.compile(" {4}db (.*?)(?:\\s+# exit (\\d))?");

    @Test
    void everyCommandOfThePageDoesWhatItIsSaidToDo() throws Exception {
        try (ApplicationContext context = ApplicationContext.run("test");
                FreshDatabase database = FreshDatabase.on(context)) {
            List<Matcher> commands = commands();
            assertThat(commands).hasSizeGreaterThan(30);
            for (Matcher command : commands) {
                int expected = command.group(2) == null ? 0 : Integer.parseInt(command.group(2));
                run(database, command.group(1).split(" ", -1), expected);
            }
            assertThat(database.rows("country")).isEqualTo(249);
            assertThat(database.rows("account")).isEqualTo(500);
        }
    }

    private static List<Matcher> commands() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static void run(FreshDatabase database, String[] command, int expected) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Screen screen = Screen.plain(new PrintStream(said, true, StandardCharsets.UTF_8));
        ServiceContext service = new ServiceContext(
                builder -> builder.deduceEnvironment(false).environments("dev").properties(database.properties()));

        int exitCode = CommandTree.run(new Session(service, new Console(screen, screen)), command);

        assertThat(exitCode)
                .as("db %s\n%s", String.join(" ", command), said.toString(StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }
}
