package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The helps in {@code docs/command-line.md} are what the commands say; {@code HELP=rewrite} writes them anew. */
class HelpPageTest {

    private static final Path PAGE = Path.of("../../docs/command-line.md");
    private static final String BEGIN = "<!-- help -->\n";
    private static final String END = "<!-- /help -->";
    private static final List<String> COMMANDS = List.of(
            "init",
            "status",
            "current",
            "history",
            "show",
            "plan",
            "create",
            "uncommit",
            "migrate",
            "rollback",
            "stamp",
            "adopt",
            "seed",
            "reset",
            "recreate",
            "wait",
            "stamp-environment",
            "completion");

    private final TestProject project = new TestProject(Path.of("."), "nowhere");

    @Test
    void thePageShowsWhatTheCommandsSay() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + COMMANDS.stream().map(this::section).collect(Collectors.joining())
                + "\n"
                + page.substring(page.indexOf(END));
        if ("rewrite".equals(System.getenv("HELP"))) {
            Files.writeString(PAGE, expected);
        } else {
            assertThat(page).isEqualTo(expected);
        }
    }

    @Test
    void theCommandWithoutAnythingListsAllOthersAndEndsAsUsage() {
        TestProject.Answer answer = project.run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors()).contains(COMMANDS).contains("Exit codes: 0 done, 1 failed, 2 usage, 3 not at head");
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(project.run("help", "migrate")).isEqualTo(project.run("migrate", "--help"));
        assertThat(project.run("help", "migrate").exitCode()).isZero();
        assertThat(project.run("--help").output()).contains(COMMANDS);
    }

    @Test
    void aCommandThatDoesNotExistIsToldWithTheNearest() {
        TestProject.Answer answer = project.run("statsu");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.errors())
                .isEqualTo(
                        """
                Unmatched argument at index 0: 'statsu'
                  Why:  The command line could not be understood.
                  Next: See how it is used: db --help.
                """);
    }

    @Test
    void theScriptForShellsKnowsEveryCommand() {
        assertThat(project.run("completion", "bash").output())
                .contains("complete -F _complete_db")
                .contains(COMMANDS);
        assertThat(project.run("completion", "zsh").output()).contains("bashcompinit");
        assertThat(project.run("completion", "fish").exitCode()).isEqualTo(2);
    }

    private String section(String command) {
        return "\n### db " + command + "\n\n"
                + project.run(command, "--help")
                        .output()
                        .lines()
                        .map(line -> ("    " + line).stripTrailing())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
