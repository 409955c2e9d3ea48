package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits, up to the limit, until another process has brought a database to head, and says what it waits for. */
final class HeadWaiter {

    private static final long LOOK_EVERY_MS = 500;
    private static final long PROGRESS_EVERY_MS = 5_000;

    private final PreparationSettings settings;
    private final Consumer<String> progress;
    private final long spentBefore;

    /** @param spentBefore how much of the limit is over already */
    HeadWaiter(PreparationSettings settings, Consumer<String> progress, Duration spentBefore) {
        this.settings = settings;
        this.progress = progress;
        this.spentBefore = spentBefore.toMillis();
    }

    /** Inspects the database once more. */
    @FunctionalInterface
    interface Check {
        void again() throws SQLException;
    }

    /** How long it waited; zero if there was nothing to wait for. */
    Duration whileAwaiting(Supplier<Optional<Plan.Await>> awaiting, Check check) throws SQLException {
        long started = System.nanoTime();
        long saidAt = -PROGRESS_EVERY_MS;
        Optional<Plan.Await> await = awaiting.get();
        if (await.isEmpty()) {
            return Duration.ZERO;
        }
        while (await.isPresent()) {
            long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            if (spentBefore + spent >= settings.lockTimeout().toMillis()) {
                throw await.get().otherwise();
            }
            if (spent - saidAt >= PROGRESS_EVERY_MS) {
                saidAt = spent;
                progress.accept("waiting for another process. "
                        + await.get().otherwise().happened());
            }
            sleep();
            check.again();
            await = awaiting.get();
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(
                    "The start was interrupted while it waited for another process to prepare the database.",
                    "The application is being stopped.",
                    "Start it again.",
                    e);
        }
    }
}
