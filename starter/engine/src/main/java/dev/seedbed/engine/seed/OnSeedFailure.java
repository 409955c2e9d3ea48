package dev.seedbed.engine.seed;

/** What becomes of the start when a seed fails. */
public enum OnSeedFailure {
    /** The start is stopped. */
    FAIL,
    /** The start goes on, with those seeds that do not come after a failed one. */
    CONTINUE
}
