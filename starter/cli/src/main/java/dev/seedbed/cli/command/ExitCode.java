package dev.seedbed.cli.command;

import dev.seedbed.engine.problem.Problem;

/** How a command ends, for scripts. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NOT_AT_HEAD = 3;
    static final int DIFFERENT = 3;
    static final int REFUSED = 4;

    private ExitCode() {}

    static int of(Problem problem) {
        return switch (problem.kind()) {
            case FAILED -> FAILED;
            case USAGE -> USAGE;
            case NOT_AT_HEAD -> NOT_AT_HEAD;
            case REFUSED -> REFUSED;
        };
    }
}
