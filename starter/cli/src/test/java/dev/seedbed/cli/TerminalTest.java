package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A terminal that a person looks at, made by tmux: there are bars and colours there, and nowhere else. */
@Execution(ExecutionMode.CONCURRENT)
class TerminalTest {

    private static final String ESCAPE = "\u001b[";
    private static final String END = "the command has ended";
    private static final int ROWS = 60_000;

    @TempDir
    Path folder;

    @BeforeEach
    void tmuxIsThere() throws InterruptedException {
        assumeTrue(Tmux.isThere(), Tmux.MISSING);
    }

    @Test
    void aTerminalShowsColoursAndHowFarASeedHasCome() throws Exception {
        String shown = inTerminal(service(), "init");

        assertThat(shown).contains("━").contains("seed country").contains("/s");
        assertThat(inTerminal(service(), "status"))
                .contains(ESCAPE + "1mdefault")
                .contains(ESCAPE + "32m✓");
    }

    @Test
    void severalMigrationsHaveABarAndOneHasNone() throws Exception {
        TestProject project = slow(new TestProject(folder.resolve("slow"), TestServer.create()), 4);

        assertThat(inTerminal(project, "migrate", "--steps", "1"))
                .contains("at 1")
                .doesNotContain("━");
        assertThat(inTerminal(project, "migrate"))
                .contains("migrate 2 ")
                .contains("migrate 3 ")
                .contains("migrate 4 ")
                .containsPattern("━.* 1/3")
                .containsPattern("━.* 2/3")
                .contains("at 4 (3 migrations");
    }

    @Test
    void whoReadsAFileIsNotShownThatMigrationsRun() throws Exception {
        TestProject project = slow(new TestProject(folder.resolve("slow"), TestServer.create()), 3);

        inTerminal(project, "migrate", ">" + folder.resolve("out"), "2>" + folder.resolve("err"));

        assertThat(Files.readString(folder.resolve("out")))
                .contains("at 3 (3 migrations")
                .doesNotContain(ESCAPE, "━");
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    /** One whose migrations take long enough to be seen. */
    private static TestProject slow(TestProject project, int migrations) {
        IntStream.rangeClosed(1, migrations)
                .forEach(version -> project.write(
                        project.migrations().resolve("V" + version + "__slow.sql"), "select pg_sleep(0.4);\n"));
        return project;
    }

    @Test
    void withoutColoursThereAreStillBars() throws Exception {
        assertThat(inTerminal(service(), "NO_COLOR=1", "init")).contains("━").doesNotContain(ESCAPE + "32m");
    }

    @Test
    void aTerminalThatCannotAndAFileGetNeither() throws Exception {
        assertThat(inTerminal(service(), "TERM=dumb", "init")).contains("at 3").doesNotContain(ESCAPE, "━");

        inTerminal(service(), "init", ">" + folder.resolve("out"), "2>" + folder.resolve("err"));
        assertThat(Files.readString(folder.resolve("out"))).contains("at 3").doesNotContain(ESCAPE, "━");
        assertThat(Files.readString(folder.resolve("err"))).doesNotContain(ESCAPE, "━");
    }

    /** One that seeds long enough to be seen. */
    private TestProject service() {
        TestProject project = new TestProject(folder.resolve(TestServer.create()), TestServer.create()).withFiles();
        return project.write(
                project.resources("seed").resolve("country.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(number -> "C" + number + ",Country " + number)
                        .collect(Collectors.joining("\n", "code,name\nDE,Germany\n", "\n")));
    }

    /** Everything that the terminal was sent. */
    private String inTerminal(TestProject project, String... words) throws IOException, InterruptedException {
        Path sent = project.folder().resolve("sent");
        Path script = project.folder().resolve("script");
        List<String> variables = List.of(words).stream()
                .filter(word -> word.matches("[A-Z_]+=.*"))
                .toList();
        String command = List.of(words).stream()
                .filter(word -> !variables.contains(word))
                .collect(Collectors.joining(" "));
        Files.writeString(
                script,
                "while [ ! -e '" + sent + "' ]; do sleep 0.05; done\nexport LANG=C.UTF-8 DATASOURCES_DEFAULT_URL='"
                        + TestServer.url(project.database()) + "'\n"
                        + CommandProcess.variables(project).entrySet().stream()
                                .map(variable -> "export " + variable.getKey() + "='" + variable.getValue() + "'\n")
                                .collect(Collectors.joining())
                        + "env " + String.join(" ", variables) + " '" + CommandProcess.java() + "' -cp '"
                        + CommandProcess.classPath() + "' dev.seedbed.cli.Db " + command + "\necho '" + END
                        + "'\nexec sleep 60\n");
        Files.deleteIfExists(sent);
        try (Tmux terminal = Tmux.running("sh " + script)) {
            terminal.keep(sent);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!soFar(sent).contains(END) && System.nanoTime() < until) {
                Thread.sleep(50);
            }
        }
        assertThat(Files.readString(sent)).contains(END);
        return Files.readString(sent);
    }

    /** The last letter may be there by half. */
    private static String soFar(Path sent) throws IOException {
        return Files.exists(sent) ? Files.readString(sent, StandardCharsets.ISO_8859_1) : "";
    }
}
