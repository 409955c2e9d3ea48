package dev.seedbed.engine.seed;

import java.time.Duration;

/**
 * How seeds are run.
 *
 * @param timeout how long each may take
 */
public record SeedSettings(Duration timeout, OnSeedFailure onFailure) {

    public static final SeedSettings DEFAULT = new SeedSettings(Duration.ofMinutes(10), OnSeedFailure.FAIL);
}
