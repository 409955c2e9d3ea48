package dev.seedbed.engine.seed;

/** How a seed stands in one database. */
public enum SeedState {
    /** It succeeded, and nothing about it has changed since that would have it run again. */
    APPLIED,
    /** It belongs here, and never succeeded. */
    PENDING,
    /** It succeeded with another version. */
    CHANGED,
    /** It belongs to other environments than this one. */
    OTHER_ENVIRONMENT,
    /** It belongs to this environment, and may not run in this database. */
    REFUSED,
    /** It broke, and was rolled back. */
    FAILED
}
