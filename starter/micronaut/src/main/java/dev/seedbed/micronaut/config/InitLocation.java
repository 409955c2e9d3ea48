package dev.seedbed.micronaut.config;

import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the init SQL is looked for.
 *
 * @param location {@code classpath:…} or a file, with or without {@code file:}
 * @param environment whose own script, {@code init-<environment>.sql}, is taken instead where it exists
 * @param required whether it is an error that there is none
 */
public record InitLocation(String location, String environment, boolean required) {

    public InitLocation {
        location = location.startsWith(CLASSPATH) || location.startsWith(FILE) ? location : FILE + location;
    }

    private static final String CLASSPATH = "classpath:";
    private static final String FILE = "file:";
    private static final String SUFFIX = ".sql";

    public Optional<ScriptSource> find(ClassLoader loader) {
        for (String candidate : candidates()) {
            Optional<ScriptSource> found = source(candidate, loader);
            if (found.isPresent()) {
                return found;
            }
        }
        if (required) {
            throw new Problem(
                    "There is no init SQL at " + location + ".",
                    "It is configured, but no such file exists.",
                    "Create it, correct the location, or leave the setting empty for none.");
        }
        return Optional.empty();
    }

    /** The environment's own script first. */
    public List<String> candidates() {
        return location.endsWith(SUFFIX)
                ? List.of(
                        location.substring(0, location.length() - SUFFIX.length()) + "-" + environment + SUFFIX,
                        location)
                : List.of(location);
    }

    private static Optional<ScriptSource> source(String candidate, ClassLoader loader) {
        if (candidate.startsWith(CLASSPATH)) {
            String path = candidate.substring(CLASSPATH.length());
            return ScriptSource.resource(loader, path.startsWith("/") ? path.substring(1) : path);
        }
        Path file = Path.of(candidate.substring(FILE.length()));
        return Files.exists(file) ? Optional.of(ScriptSource.file(file)) : Optional.empty();
    }
}
