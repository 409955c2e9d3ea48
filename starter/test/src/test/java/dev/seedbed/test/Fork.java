package dev.seedbed.test;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.seedbed.test.database.ServerView;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** A JVM that starts the service for one test class after the other, as a fork of the build does. */
final class Fork {

    private Fork() {}

    /** In a project directory of its own, and so on a server of its own. */
    static Process start(Path project, Path output, String... arguments) throws IOException {
        return start(project, output, Map.of(), List.of(), arguments);
    }

    /**
     * The same with more around it.
     *
     * @param environment variables
     * @param before what goes before everything else on the class path
     */
    static Process start(
            Path project, Path output, Map<String, String> environment, List<Path> before, String... arguments)
            throws IOException {
        String classPath = Stream.concat(
                        before.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        Fork.class.getName())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        return builder.start();
    }

    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger("dev.seedbed.test")).setLevel(Level.INFO);
        switch (arguments[0]) {
            case "list" -> ServerView.databases().forEach(name -> System.out.println("database " + name));
            case "tables" ->
                tell(
                        "SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class"
                                + " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
                        "test");
            case "tags" -> tell("SELECT string_agg(name || ': ' || origin, '; ' ORDER BY name) FROM tag", arguments[1]);
            default -> classes(Integer.parseInt(arguments[0]));
        }
    }

    private static void tell(String query, String environment) {
        try (ApplicationContext service = ApplicationContext.run("test", environment)) {
            DataSource dataSource = service.getBean(DataSource.class, Qualifiers.byName("default"));
            System.out.println("told: " + Notes.single(dataSource, query));
        }
    }

    private static void classes(int count) {
        for (int i = 0; i < count; i++) {
            try (ApplicationContext service = ApplicationContext.run("test")) {
                DataSource dataSource = service.getBean(DataSource.class, Qualifiers.byName("default"));
                Notes.write(dataSource, "mine");
                if (Notes.count(dataSource) != 2) {
                    throw new IllegalStateException("Somebody else was here.");
                }
            }
        }
        System.out.println("all ran");
    }
}
