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
            "diff",
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
            "set-environment",
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
    void versionIsThatOfTheJar() {
        TestProject.Answer answer = project.run("--version");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output()).matches("seedbed \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(answer.errors()).isEmpty();
        assertThat(project.run("-V")).isEqualTo(answer);
    }

    @Test
    void aCommandThatDoesNotExistIsToldWithTheNearest() {
        TestProject.Answer answer = project.run("statsu");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.errors())
                .isEqualTo(
                        """
                There is no command "statsu".
                  Why:  The nearest are status, stamp, create.
                  Next: See them all: db --help.
                """);
    }

    @Test
    void anOptionOfAnotherCommandIsToldWithThoseThatThereAre() {
        TestProject.Answer answer = project.run("current", "--steps", "1");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.errors())
                .isEqualTo(
                        """
                db current has no option --steps.
                  Why:  It has --datasource, --environment, --help, --json, --verbose.
                  Next: See how it is used: db current --help.
                """);
    }

    @Test
    void anOptionAheadOfTheCommandIsToldWhereItBelongs() {
        assertThat(project.run("-e=dev", "status").errors())
                .isEqualTo(
                        """
                db has no option -e.
                  Why:  A command's options stand behind its name: db status -e.
                  Next: See how it is used: db --help.
                """);
    }

    @Test
    void aWordTooManyIsShown() {
        TestProject.Answer answer = project.run("rollback", "3");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.errors())
                .isEqualTo(
                        """
                db rollback does not know what to do with "3".
                  Why:  It has --allow-protected, --datasource, --dry-run, --environment, --help, --json, --steps, --to, --verbose.
                  Next: See how it is used: db rollback --help.
                """);
    }

    @Test
    void aVariableThatTheConfigurationAsksForAndNobodySetsIsNamed() {
        TestProject.Answer answer =
                project.with("datasources.default.password", "${SHOP_PASSWORD}").run("status");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.errors())
                .isEqualTo(
                        """
                The service's configuration has ${SHOP_PASSWORD}, and SHOP_PASSWORD has no value.
                  Why:  SHOP_PASSWORD is set neither as an environment variable or a system property of this process, nor in\
                 .env in %s, nor in the configuration itself.
                  Next: Set SHOP_PASSWORD, or give the placeholder a default: ${SHOP_PASSWORD:…}.
                """
                                .formatted(Path.of("").toAbsolutePath()));
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
