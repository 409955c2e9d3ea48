package dev.seedbed.postgres;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.server.ServerFailure;
import java.util.function.Supplier;

/** Tells a failure of the server, which knows nothing of who uses it, as people see failures here. */
final class Failures {

    private Failures() {}

    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (ServerFailure failure) {
            throw new Problem(failure.happened(), failure.why(), failure.next(), failure.getCause());
        }
    }
}
