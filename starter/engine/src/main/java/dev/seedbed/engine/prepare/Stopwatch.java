package dev.seedbed.engine.prepare;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Times the steps of one preparation, and passes on what is said of them; anybody may ask meanwhile how far it is. */
final class Stopwatch implements Consumer<String> {

    private final Consumer<String> progress;
    private final Instant startedOn = Instant.now();
    private final long started = System.nanoTime();
    private final List<PreparationReport.Timing> steps = new ArrayList<>();
    private @Nullable String running;
    private long runningSince;
    private @Nullable String said;
    private boolean failed;
    private int migrations;

    Stopwatch(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Something that takes time. */
    @FunctionalInterface
    interface Timed<T> {
        T run() throws SQLException;
    }

    <T> T time(String step, Timed<T> work) throws SQLException {
        begin(step);
        boolean done = false;
        try {
            T result = work.run();
            done = true;
            return result;
        } finally {
            end(step, !done);
        }
    }

    /** So many migrations are to run; what was timed before is none of them. */
    synchronized void expect(int total) {
        migrations = total;
    }

    /** How far the migrations have come; empty where none is at work. */
    synchronized Optional<MigrationProgress> migrating() {
        return Optional.ofNullable(running)
                .filter(Step.Migrate::isTitle)
                .map(step -> new MigrationProgress(step, migrated(), migrations));
    }

    private int migrated() {
        return (int)
                steps.stream().filter(step -> Step.Migrate.isTitle(step.name())).count();
    }

    private synchronized void begin(String step) {
        running = step;
        runningSince = System.nanoTime();
        said = null;
    }

    private synchronized void end(String step, boolean broken) {
        steps.add(new PreparationReport.Timing(step, since(runningSince)));
        running = null;
        said = null;
        failed = broken;
    }

    @Override
    public void accept(String text) {
        synchronized (this) {
            said = text;
        }
        progress.accept(text);
    }

    Instant startedOn() {
        return startedOn;
    }

    long totalMs() {
        return since(started);
    }

    synchronized List<PreparationReport.Timing> steps() {
        return List.copyOf(steps);
    }

    synchronized PreparationProgress soFar() {
        return new PreparationProgress(
                startedOn,
                totalMs(),
                steps,
                Optional.ofNullable(running).map(step -> new PreparationReport.Timing(step, since(runningSince))),
                failed,
                Optional.ofNullable(said));
    }

    private static long since(long moment) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moment);
    }
}
