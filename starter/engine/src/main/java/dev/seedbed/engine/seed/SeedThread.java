package dev.seedbed.engine.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The thread that one seed runs on, and the watch over it. When the time is up, the statement that runs is cancelled and
 * the thread interrupted; if that does not end the seed, its connection is cut. Whichever comes first, the seed's coming to
 * its end or the limit, decides whether it may commit: a seed that went over the limit never does.
 */
final class SeedThread {

    private static final Duration GRACE = Duration.ofSeconds(3);

    private enum Phase {
        RUNNING,
        ENDING,
        STOPPED
    }

    private final SeedDefinition seed;
    private final Duration limit;
    private final Duration sayEvery;
    private final ProgressMeter meter;
    private final Consumer<String> progress;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.RUNNING);
    private volatile @Nullable Connection connection;

    SeedThread(SeedDefinition seed, Duration limit, Duration sayEvery, ProgressMeter meter, Consumer<String> progress) {
        this.seed = seed;
        this.limit = limit;
        this.sayEvery = sayEvery;
        this.meter = meter;
        this.progress = progress;
    }

    /** Runs the work on a thread of its own, and waits for it. */
    <R> R run(Callable<R> work) throws ExecutionException {
        FutureTask<R> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "seed " + seed.name());
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread);
        } catch (InterruptedException e) {
            if (!stop(task, thread)) {
                ends(task);
            }
            Thread.currentThread().interrupt();
            throw SeedProblems.interrupted(seed, e);
        }
    }

    /** Tells which connection the seed works on, so that it can be stopped there; too late where it has been stopped. */
    void worksOn(Connection used) {
        connection = used;
        if (phase.get() == Phase.STOPPED) {
            throw stopped();
        }
    }

    /** Asks, from the seed's thread, to come to the end; from here on the limit does not strike any more. */
    void ending() {
        if (!phase.compareAndSet(Phase.RUNNING, Phase.ENDING)) {
            throw stopped();
        }
    }

    private static IllegalStateException stopped() {
        return new IllegalStateException("the seed has been stopped");
    }

    private <R> R await(FutureTask<R> task, Thread thread) throws ExecutionException, InterruptedException {
        long started = System.nanoTime();
        while (true) {
            long left = limit.toNanos() - (System.nanoTime() - started);
            boolean ending = phase.get() == Phase.ENDING;
            try {
                return task.get(
                        ending ? sayEvery.toNanos() : Math.min(sayEvery.toNanos(), Math.max(1, left)),
                        TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left <= 0 && !ending) {
                    strike(task, thread);
                } else {
                    progress.accept(meter.read().spoken());
                }
            }
        }
    }

    private void strike(FutureTask<?> task, Thread thread) {
        Optional<String> at = place(thread);
        SeedProgress reached = meter.read();
        if (stop(task, thread)) {
            throw new SeedFailure(SeedProblems.tookTooLong(seed, limit, reached, at));
        }
    }

    /** Stops the seed, unless it is ending by itself. */
    private boolean stop(FutureTask<?> task, Thread thread) {
        if (!phase.compareAndSet(Phase.RUNNING, Phase.STOPPED)) {
            return false;
        }
        cancelStatement();
        thread.interrupt();
        if (!ends(task)) {
            cut();
            ends(task);
        }
        return true;
    }

    private static boolean ends(FutureTask<?> task) {
        try {
            task.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException stopped) {
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void cancelStatement() {
        Connection used = connection;
        try {
            if (used != null && used.isWrapperFor(PGConnection.class)) {
                used.unwrap(PGConnection.class).cancelQuery();
            }
        } catch (SQLException gone) {
            // it is cut, if it is there still
        }
    }

    private void cut() {
        Connection used = connection;
        try {
            if (used != null) {
                used.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            // as wanted
        }
    }

    /** Where the thread is, in code that is neither Java's nor the driver's. */
    private static Optional<String> place(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .filter(frame -> !frame.getClassName().matches("(java|javax|jdk|sun|org\\.postgresql)\\..*"))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")");
    }
}
