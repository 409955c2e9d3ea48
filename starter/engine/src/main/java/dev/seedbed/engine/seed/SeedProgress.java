package dev.seedbed.engine.seed;

import dev.seedbed.engine.problem.Spoken;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far the seed that runs now has come.
 *
 * @param what it is that is counted; null where the seed does not say
 * @param total how many there will be; below zero where that is unknown
 * @param perSecond how many were done in a second lately; zero where that is unknown
 */
public record SeedProgress(
        String seed, @Nullable String what, long done, long total, long perSecond, Duration elapsed) {

    /** When it will be done at this rate; below zero where that can't be told. */
    public long secondsLeft() {
        return perSecond <= 0 || total < done ? -1 : (total - done + perSecond - 1) / perSecond;
    }

    /** One line for the log. */
    public String spoken() {
        String at = "the seed \"" + seed + "\" ";
        if (what == null) {
            return at + "has been at work for " + Spoken.duration(Duration.ofSeconds(elapsed.toSeconds()));
        }
        return at + "has done " + done + (total < 0 ? "" : " of " + total) + ' ' + what
                + (perSecond == 0 ? "" : ", " + perSecond + " a second")
                + (secondsLeft() < 0 ? "" : ", " + Spoken.duration(Duration.ofSeconds(secondsLeft())) + " to go");
    }
}
