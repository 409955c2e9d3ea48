package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key is pressed in the real shells, in a terminal. */
class CompletionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"bash, bash --norc --noprofile -i", "zsh, zsh -f -i"})
    void commandsOptionsAndNamesOfVersions(String shell, String command) throws Exception {
        assumeTrue(Tmux.isThere(), Tmux.MISSING);
        assumeTrue(
                Tmux.isThere(shell, "--version"), shell + " is not installed (Debian: apt-get install " + shell + ")");
        TestProject.Answer script = new TestProject(folder, "nowhere").run("completion", shell);
        assertThat(script.exitCode()).isZero();
        Path file = Files.writeString(folder.resolve("completion"), script.output());

        try (Tmux terminal = Tmux.running("env HOME='" + folder + "' PS1='ready> ' " + command)) {
            terminal.showing("> ");
            terminal.type("db() { echo \"typed:\" $@; }; source '" + file + "'; clear; echo lo''aded", "Enter");
            assertThat(terminal.showing("loaded")).contains("loaded");

            press(terminal, "db rec", "Tab");
            assertThat(run(terminal)).contains("typed: recreate");
            press(terminal, "db status --js", "Tab");
            assertThat(run(terminal)).contains("typed: status --json");
            press(terminal, "db rollback --allow-p", "Tab");
            assertThat(run(terminal)).contains("typed: rollback --allow-protected");
            press(terminal, "db migrate --to h", "Tab");
            assertThat(run(terminal)).contains("typed: migrate --to head");
            press(terminal, "db rollback --to b", "Tab");
            assertThat(run(terminal)).contains("typed: rollback --to base");
            press(terminal, "db diff li", "Tab");
            assertThat(run(terminal)).contains("typed: diff live");
            press(terminal, "db diff live mig", "Tab");
            assertThat(run(terminal)).contains("typed: diff live migrations");
            press(terminal, "db diff --rev", "Tab");
            assertThat(run(terminal)).contains("typed: diff --reverse");
            press(terminal, "db completion z", "Tab");
            assertThat(run(terminal)).contains("typed: completion zsh");

            press(terminal, "db sta", "Tab", "Tab");
            assertThat(terminal.showing("status")).contains("stamp").contains("status");
        }
    }

    private static void press(Tmux terminal, String... keys) throws Exception {
        terminal.type("C-u");
        terminal.type("clear", "Enter");
        Thread.sleep(300);
        terminal.type(keys);
        Thread.sleep(1_000);
    }

    private static String run(Tmux terminal) throws Exception {
        terminal.type("Enter");
        return terminal.showing("typed:");
    }
}
