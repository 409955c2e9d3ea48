package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A terminal that a person looks at, made by tmux: there are bars and colours there, and nowhere else. */
class TerminalTest {

    private static final String ESCAPE = "\u001b[";
    private static final int ROWS = 60_000;

    @TempDir
    Path folder;

    @BeforeEach
    void tmuxIsThere() throws InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException missing) {
            there = false;
        }
        assumeTrue(there, "tmux is not installed (Debian: apt-get install tmux)");
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
        String socket = "seedbed-" + project.database();
        Path sent = project.folder().resolve("sent");
        Path done = project.folder().resolve("done");
        Path script = project.folder().resolve("script");
        List<String> variables = List.of(words).stream()
                .filter(word -> word.matches("[A-Z_]+=.*"))
                .toList();
        String command = List.of(words).stream()
                .filter(word -> !variables.contains(word))
                .collect(Collectors.joining(" "));
        Files.writeString(
                script,
                "sleep 0.5\nexport LANG=C.UTF-8 DATASOURCES_DEFAULT_URL='" + TestServer.url(project.database())
                        + "' FLYWAY_DATASOURCES_DEFAULT_LOCATIONS='filesystem:" + project.migrations()
                        + "' SEEDBED_DATASOURCES_DEFAULT_SEED_LOCATIONS='filesystem:" + project.resources("seed")
                        + "' MICRONAUT_ENVIRONMENTS=dev\nenv " + String.join(" ", variables) + " '"
                        + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + classPath()
                        + "' dev.seedbed.cli.Db " + command + "\ntouch '" + done + "'\nsleep 0.5\n");
        Files.deleteIfExists(done);
        tmux(socket, "-u", "new-session", "-d", "-x", "120", "-y", "40", "sh " + script);
        tmux(socket, "pipe-pane", "-o", "cat > '" + sent + "'");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(done) && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        Thread.sleep(200);
        tmux(socket, "kill-server");
        assertThat(done).exists();
        return Files.readString(sent);
    }

    private void tmux(String socket, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("tmux", "-L", socket));
        line.addAll(List.of(arguments));
        new ProcessBuilder(line).redirectErrorStream(true).start().waitFor();
    }

    /** Without the tests' own log configuration. */
    private static String classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
