package dev.seedbed.micronaut.config;

import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises, in a failure of Micronaut's, a placeholder of the configuration that has no value. */
public final class UnsetPlaceholder {

    private static final Pattern MESSAGE = Pattern.compile("Could not resolve placeholder \\$\\{([^}:]+)");

    private UnsetPlaceholder() {}

    /** The problem behind a failure; empty if it is another one. */
    public static Optional<Problem> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Matcher message = MESSAGE.matcher(String.valueOf(cause.getMessage()));
            if (message.find()) {
                return Optional.of(problem(message.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Problem problem(String name) {
        return new Problem(
                "The service's configuration has ${" + name + "}, and " + name + " has no value.",
                name
                        + " is set neither as an environment variable or a system property of this process, nor in .env in "
                        + Path.of("").toAbsolutePath() + ", nor in the configuration itself.",
                "Set " + name + ", or give the placeholder a default: ${" + name + ":…}.");
    }
}
