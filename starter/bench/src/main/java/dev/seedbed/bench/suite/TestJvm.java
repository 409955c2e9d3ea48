package dev.seedbed.bench.suite;

import dev.seedbed.bench.process.ClassPath;
import dev.seedbed.bench.process.Program;
import dev.seedbed.bench.process.Timing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process that runs tests in a project's directory, with this configuration as system properties. */
record TestJvm(ClassPath classPath, Path project, Map<String, String> configuration, List<String> arguments) {

    /** From its start to its end. */
    Timing toItsEnd() throws IOException, InterruptedException {
        long started = System.nanoTime();
        run();
        return Timing.between(started, System.nanoTime(), Duration.ZERO);
    }

    /** From its start to the first test method. */
    Timing toItsFirstMethod() throws IOException, InterruptedException {
        long started = System.currentTimeMillis();
        return new Timing(run() - started, 0);
    }

    private long run() throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx768m"));
        configuration.forEach((name, value) -> options.add("-D" + name + "=" + value));
        Program program = Program.java(classPath, options, SuiteMain.class, arguments.toArray(String[]::new));
        Process process = new ProcessBuilder(program.command())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        long firstMethod = 0;
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith(SuiteMain.FIRST_METHOD)) {
                    firstMethod = Long.parseLong(line.substring(SuiteMain.FIRST_METHOD.length()));
                }
            }
        }
        if (process.waitFor() != 0 || firstMethod == 0) {
            throw new IllegalStateException(program.command() + "\n" + said);
        }
        return firstMethod;
    }
}
