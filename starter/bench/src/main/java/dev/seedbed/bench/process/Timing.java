package dev.seedbed.bench.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long one run took.
 *
 * @param cpu the processor time of its process, which other processes disturb less; zero where nobody counted it
 */
public record Timing(double milliseconds, double cpu) {

    public static Timing between(long started, long ended, Duration cpu) {
        return new Timing((ended - started) / (double) TimeUnit.MILLISECONDS.toNanos(1), cpu.toMillis());
    }
}
