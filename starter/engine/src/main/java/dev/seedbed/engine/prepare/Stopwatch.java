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

    private final String datasource;
    private final Consumer<String> progress;
    private final Instant startedOn = Instant.now();
    private final long started = System.nanoTime();
    private final List<PreparationReport.Timing> steps = new ArrayList<>();
    private @Nullable ReportedStep running;
    private long runningSince;
    private @Nullable String said;
    private boolean failed;
    private int migrations;

    Stopwatch(String datasource, Consumer<String> progress) {
        this.datasource = datasource;
        this.progress = progress;
    }

    /** Something that takes time. */
    @FunctionalInterface
    interface Timed<T> {
        T run() throws SQLException;
    }

    /** Times a step that no plan contains. */
    <T> T time(StepKind routine, Timed<T> work) throws SQLException {
        return time(new RoutineStep(datasource, routine), work);
    }

    <T> T time(ReportedStep step, Timed<T> work) throws SQLException {
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

    /** These steps are about to run. */
    synchronized void expect(List<? extends Step> planned) {
        migrations = (int) planned.stream().filter(Stopwatch::isMigration).count();
    }

    /** How far the migrations have come; empty where none is at work. */
    synchronized Optional<MigrationProgress> migrating() {
        return Optional.ofNullable(running)
                .filter(Stopwatch::isMigration)
                .map(step -> new MigrationProgress(step.title(), migrated(), migrations));
    }

    private int migrated() {
        return (int) steps.stream().filter(timing -> isMigration(timing.step())).count();
    }

    private static boolean isMigration(ReportedStep step) {
        return step.kind() == StepKind.MIGRATE;
    }

    private synchronized void begin(ReportedStep step) {
        running = step;
        runningSince = System.nanoTime();
        said = null;
    }

    private synchronized void end(ReportedStep step, boolean broken) {
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
