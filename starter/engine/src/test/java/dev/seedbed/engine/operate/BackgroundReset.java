package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.problem.Problem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A reset that goes on while the test does something else, and fails. */
final class BackgroundReset {

    private final CompletableFuture<Problem> problem;

    private BackgroundReset(TestService service) {
        problem = CompletableFuture.supplyAsync(
                () -> catchThrowableOfType(Problem.class, () -> reset(service, Protection.full())));
    }

    static BackgroundReset of(TestService service) {
        return new BackgroundReset(service);
    }

    static PreparationReport reset(TestService service, Protection protection) {
        try (Preparation preparation = service.preparation()) {
            return service.run(new Reset(preparation).preparation(protection)).orElseThrow();
        }
    }

    Problem problem() {
        try {
            return problem.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
