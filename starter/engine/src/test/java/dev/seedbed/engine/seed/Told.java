package dev.seedbed.engine.seed;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person is told when seeds stop a start, with the line numbers of this code made equal. */
final class Told {

    private Told() {}

    static String by(ThrowingCallable start) {
        return String.valueOf(catchThrowableOfType(Problem.class, start).getMessage())
                .replaceAll("\\.java:\\d+", ".java:N")
                .replaceAll("lambda\\$\\w+\\$\\d+", "lambda");
    }
}
