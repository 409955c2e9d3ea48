package dev.seedbed.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service that is started, asked once over HTTP, and ended. It says where it is asked in its only line of output. */
public record Service(List<String> command) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static Service java(
            ClassPath classPath, List<String> options, Class<?> main, Map<String, String> configuration) {
        List<String> command = new ArrayList<>(List.of(Program.javaExecutable()));
        command.addAll(options);
        configuration.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", classPath.toString(), main.getName()));
        return new Service(List.copyOf(command));
    }

    /** From its start to its answer. */
    public Timing time() throws IOException, InterruptedException {
        Path log = Files.createTempFile("seedbed-bench", ".log");
        long started = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = output.readLine();
            if (address == null) {
                throw new IllegalStateException(Files.readString(log));
            }
            ask(address);
            long answered = System.nanoTime();
            Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
            return Timing.between(started, answered, cpu);
        } finally {
            process.destroy();
            process.waitFor();
            delete(log);
        }
    }

    private static void ask(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode() + " " + answer.body());
        }
    }

    private static void delete(Path log) {
        try {
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
