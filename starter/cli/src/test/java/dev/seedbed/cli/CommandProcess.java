package dev.seedbed.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command as a process of its own, with the configuration of a project. */
final class CommandProcess {

    private CommandProcess() {}

    /** One that reaches its database with the variables of the environment alone. */
    static ProcessBuilder of(TestProject project, String... arguments) {
        List<String> line = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        line.addAll(List.of("-cp", classPath(), "dev.seedbed.cli.Db"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(project.folder().toFile());
        builder.environment().putAll(variables(project));
        builder.environment().put("DATASOURCES_DEFAULT_URL", TestServer.url(project.database()));
        return builder;
    }

    static Map<String, String> variables(TestProject project) {
        return Map.of(
                "DATASOURCES_DEFAULT_DIALECT", "POSTGRES",
                "FLYWAY_DATASOURCES_DEFAULT_LOCATIONS", "filesystem:" + project.migrations(),
                "SEEDBED_DATASOURCES_DEFAULT_SEED_LOCATIONS", "filesystem:" + project.resources("seed"),
                "SEEDBED_DATASOURCES_DEFAULT_CONNECT_TIMEOUT", "1s",
                "MICRONAUT_ENVIRONMENTS", "dev");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Without the tests' own log configuration. */
    static String classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
