package dev.seedbed.engine.prepare;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Times the steps of one preparation. */
final class Stopwatch {

    private final Instant startedOn = Instant.now();
    private final long started = System.nanoTime();
    private final List<PreparationReport.Timing> steps = new ArrayList<>();

    /** Something that takes time. */
    @FunctionalInterface
    interface Timed<T> {
        T run() throws SQLException;
    }

    <T> T time(String step, Timed<T> work) throws SQLException {
        long before = System.nanoTime();
        try {
            return work.run();
        } finally {
            steps.add(new PreparationReport.Timing(step, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before)));
        }
    }

    Instant startedOn() {
        return startedOn;
    }

    long totalMs() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    List<PreparationReport.Timing> steps() {
        return List.copyOf(steps);
    }
}
