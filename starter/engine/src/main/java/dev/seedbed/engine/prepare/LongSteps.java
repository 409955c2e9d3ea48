package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Spoken;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says every few seconds which step is at work, unless the step says something by itself. */
final class LongSteps implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String MIGRATE = "migrate ";

    private final Stopwatch stopwatch;
    private final int migrations;
    private final Duration every;
    private final Thread thread;
    private @Nullable String last;

    /** @param migrations how many there are to run */
    LongSteps(Stopwatch stopwatch, int migrations) {
        this(stopwatch, migrations, EVERY);
    }

    LongSteps(Stopwatch stopwatch, int migrations, Duration every) {
        this.stopwatch = stopwatch;
        this.migrations = migrations;
        this.every = every;
        this.thread = new Thread(this::watch, "seedbed progress");
        thread.setDaemon(true);
    }

    LongSteps begin() {
        thread.start();
        return this;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(every.toMillis());
                say(stopwatch.soFar());
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(PreparationProgress now) {
        Optional<String> own = now.said().filter(text -> !text.equals(last));
        if (own.isPresent()) {
            last = own.get();
        } else if (now.running().isPresent()) {
            last = text(now, now.running().get());
            stopwatch.accept(last);
        }
    }

    private String text(PreparationProgress now, PreparationReport.Timing running) {
        long seconds = running.ms() / 1000;
        return running.name()
                + (running.name().startsWith(MIGRATE) ? place(now) : "")
                + (seconds == 0
                        ? " is at work"
                        : " has been at work for " + Spoken.duration(Duration.ofSeconds(seconds)));
    }

    private String place(PreparationProgress now) {
        long done = now.steps().stream()
                .filter(step -> step.name().startsWith(MIGRATE))
                .count();
        return " (" + (done + 1) + " of " + migrations + ")";
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
