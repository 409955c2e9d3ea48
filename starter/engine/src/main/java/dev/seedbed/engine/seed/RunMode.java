package dev.seedbed.engine.seed;

/** When a seed runs. */
public enum RunMode {
    /** Until it has succeeded once, whatever becomes of its version. */
    ONCE,
    /** When it never succeeded, and again when its version is another one than was applied. */
    ON_CHANGE,
    /** At every start. */
    ALWAYS
}
