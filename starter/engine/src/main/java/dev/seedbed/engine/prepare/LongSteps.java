package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Spoken;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says every few seconds which step is at work, unless the step says something by itself. */
final class LongSteps implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Stopwatch stopwatch;
    private final Duration every;
    private final Thread thread;
    private @Nullable String last;

    LongSteps(Stopwatch stopwatch) {
        this(stopwatch, EVERY);
    }

    LongSteps(Stopwatch stopwatch, Duration every) {
        this.stopwatch = stopwatch;
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
            last = text(now.running().get());
            stopwatch.accept(last);
        }
    }

    private String text(PreparationReport.Timing running) {
        long seconds = running.ms() / 1000;
        return running.name()
                + stopwatch
                        .migrating()
                        .map(progress -> " (" + (progress.done() + 1) + " of " + progress.total() + ")")
                        .orElse("")
                + (seconds == 0
                        ? " is at work"
                        : " has been at work for " + Spoken.duration(Duration.ofSeconds(seconds)));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
