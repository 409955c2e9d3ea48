package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The start of a service that goes on while the test does something else. */
final class BackgroundStart {

    private final FutureTask<PreparationReport> start;

    private BackgroundStart(TestService service) {
        start = new FutureTask<>(service::start);
        Thread thread = new Thread(start, "background start");
        thread.setDaemon(true);
        thread.start();
    }

    static BackgroundStart of(TestService service) {
        return new BackgroundStart(service);
    }

    boolean isDone() {
        return start.isDone();
    }

    /** What the start came to; throws the problem that stopped it. */
    PreparationReport report() {
        try {
            return start.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : new IllegalStateException(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
