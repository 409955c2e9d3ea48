package dev.seedbed.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program of the tests in a JVM of its own, with this one's class path, or less. */
public final class OwnJvm {

    private final Class<?> main;
    private Predicate<String> entries = entry -> true;
    private final List<String> options = new ArrayList<>();

    public OwnJvm(Class<?> main) {
        this.main = main;
    }

    /** Takes entries away from its class path. */
    public OwnJvm without(Pattern... unwanted) {
        for (Pattern entry : unwanted) {
            entries = entries.and(entry.asPredicate().negate());
        }
        return this;
    }

    public OwnJvm with(String option) {
        options.add(option);
        return this;
    }

    /** Runs it with {@code name=value} arguments, to its end, which has to be a good one; gives what it has printed. */
    public String run(Map<String, Object> configuration) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entries)
                        .collect(Collectors.joining(File.pathSeparator)),
                main.getName()));
        configuration.forEach((name, value) -> command.add(name + "=" + value));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
