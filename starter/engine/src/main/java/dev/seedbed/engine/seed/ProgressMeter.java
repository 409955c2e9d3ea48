package dev.seedbed.engine.seed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Follows one running seed: told by its thread, as often as it likes, and read by others. */
final class ProgressMeter {

    private static final double NANOS_PER_SECOND = 1e9;

    private final String seed;
    private final long started = System.nanoTime();
    private @Nullable String what;
    private long total = -1;
    private long done;
    private long countedSince = started;

    ProgressMeter(String seed) {
        this.seed = seed;
    }

    synchronized void at(String newWhat, long newDone, long newTotal) {
        if (!newWhat.equals(what) || newDone < done) {
            countedSince = what == null ? started : System.nanoTime();
        }
        what = newWhat;
        done = newDone;
        total = newTotal;
    }

    synchronized SeedProgress read() {
        long now = System.nanoTime();
        double seconds = (now - countedSince) / NANOS_PER_SECOND;
        long perSecond = seconds <= 0 ? 0 : Math.round(done / seconds);
        return new SeedProgress(seed, what, done, total, perSecond, Duration.ofNanos(now - started));
    }
}
