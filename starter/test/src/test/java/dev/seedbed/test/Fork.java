package dev.seedbed.test;

import dev.seedbed.test.database.ServerView;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** A JVM that starts the service for one test class after the other, as a fork of the build does. */
final class Fork {

    private Fork() {}

    /** In a project directory of its own, and so on a server of its own. */
    static Process start(Path project, Path output, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fork.class.getName())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.command().addAll(List.of(arguments));
        return builder.start();
    }

    public static void main(String[] arguments) {
        if (arguments[0].equals("list")) {
            ServerView.databases().forEach(name -> System.out.println("database " + name));
            return;
        }
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
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
