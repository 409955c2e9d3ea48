package dev.seedbed.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A terminal that a person looks at, made by tmux. */
final class Tmux implements AutoCloseable {

    static final String MISSING = "tmux is not installed (Debian: apt-get install tmux)";

    private final String socket = "seedbed-" + UUID.randomUUID();

    private Tmux() {}

    static boolean isThere() throws InterruptedException {
        return isThere("tmux", "-V");
    }

    static boolean isThere(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** One that shows this command, until it ends. */
    static Tmux running(String command) throws IOException, InterruptedException {
        Tmux terminal = new Tmux();
        terminal.tmux("-u", "new-session", "-d", "-x", "120", "-y", "40", command);
        return terminal;
    }

    /** Writes down everything that the terminal is sent from now on. */
    void keep(Path file) throws IOException, InterruptedException {
        tmux("pipe-pane", "-o", "cat > '" + file + "'");
    }

    /** Types: text as it is, keys by their names. */
    void type(String... keys) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("send-keys"));
        arguments.addAll(List.of(keys));
        tmux(arguments.toArray(String[]::new));
    }

    /** Waits until it shows this text, and tells all that it shows then; after a while also without. */
    String showing(String text) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        String shown = tmux("capture-pane", "-p");
        while (!shown.contains(text) && System.nanoTime() < until) {
            Thread.sleep(100);
            shown = tmux("capture-pane", "-p");
        }
        return shown;
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("tmux", "-L", socket));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Override
    public void close() throws IOException {
        try {
            tmux("kill-server");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
