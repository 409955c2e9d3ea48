package dev.seedbed.cli.command;

import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a failure that nobody has found words for can be said all the same. */
final class Unexplained {

    private static final Pattern PLACEHOLDER = Pattern.compile("Could not resolve placeholder \\$\\{([^}:]+)");

    private Unexplained() {}

    static Problem of(Throwable failure, String command) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Matcher placeholder = PLACEHOLDER.matcher(String.valueOf(root.getMessage()));
        return placeholder.find()
                ? withoutValue(placeholder.group(1))
                : new Problem(
                        "The command \"" + command + "\" failed.",
                        root.getClass().getSimpleName() + ": " + root.getMessage(),
                        "If that does not say what to do, run it again with --verbose and report it.");
    }

    private static Problem withoutValue(String name) {
        return new Problem(
                "The service's configuration has ${" + name + "}, and " + name + " has no value.",
                "Neither a variable of this process nor .env in " + Path.of("").toAbsolutePath()
                        + " nor the configuration itself says what it is.",
                "Set it, or give it a default where it stands: ${" + name + ":…}.");
    }
}
