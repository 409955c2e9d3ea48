package dev.seedbed.cli.command;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.config.UnsetPlaceholder;

/** The problem behind a failure that no code of ours has described. */
final class Unexplained {

    private Unexplained() {}

    static Problem of(Throwable failure, String command) {
        return UnsetPlaceholder.in(failure).orElseGet(() -> unknown(failure, command));
    }

    private static Problem unknown(Throwable failure, String command) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new Problem(
                "The command \"" + command + "\" failed.",
                root.getClass().getSimpleName() + ": " + root.getMessage(),
                "If that does not say what to do, run it again with --verbose and report it.");
    }
}
