package dev.seedbed.engine.problem;

import java.time.Duration;

/** Amounts as a person would say them. */
public final class Spoken {

    private Spoken() {}

    /** In the largest unit that needs no fraction: {@code 5 min}, {@code 90 s}, {@code 200 ms}. */
    public static String duration(Duration duration) {
        if (duration.toMillis() % 1000 != 0) {
            return duration.toMillis() + " ms";
        }
        return duration.toSeconds() % 60 == 0 && duration.toMinutes() > 0
                ? duration.toMinutes() + " min"
                : duration.toSeconds() + " s";
    }
}
