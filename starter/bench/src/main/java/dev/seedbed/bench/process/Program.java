package dev.seedbed.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program that runs to its end. */
public record Program(List<String> command, Map<String, String> environment) {

    public static Program java(ClassPath classPath, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(javaExecutable()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath.toString(), main.getName()));
        command.addAll(List.of(arguments));
        return new Program(command, Map.of());
    }

    static String javaExecutable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whether a program of that name can be started. */
    public static boolean exists(String name) {
        try {
            return new ProcessBuilder(name, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs it and times it, from its start to its end. */
    public Timing time() throws IOException, InterruptedException {
        Path output = Files.createTempFile("seedbed-bench", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            long started = System.nanoTime();
            int exit = builder.start().waitFor();
            long ended = System.nanoTime();
            if (exit != 0) {
                throw new IllegalStateException(command + "\n" + Files.readString(output));
            }
            return Timing.between(started, ended, Duration.ZERO);
        } finally {
            Files.delete(output);
        }
    }
}
