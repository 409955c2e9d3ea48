package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person is told when a start is stopped, with what differs from run to run made equal. */
final class Told {

    private Told() {}

    static String by(ThrowingCallable start) {
        return normalised(
                String.valueOf(catchThrowableOfType(Problem.class, start).getMessage()));
    }

    static String normalised(String text) {
        return text.replaceAll("\"seedbed_test_\\w+\"", "\"test\"")
                .replaceAll("server process \\d+", "server process N")
                .replaceAll("\"seedbed [^ \"]+/\\d+ \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ ", "\"seedbed HOST/PID SINCE ")
                .replaceAll("for \\d+ s\\b", "for N s")
                .replaceAll("pg_terminate_backend\\(\\d+\\)", "pg_terminate_backend(N)");
    }
}
