package dev.seedbed.engine.prepare;

/** What start-up does with a datasource. */
public enum Mode {
    /** Brings the database to head. */
    PREPARE,
    /** Starts only at head, and changes nothing. */
    VALIDATE,
    /** Waits until another process has brought the database to head. */
    WAIT,
    /** Leaves the datasource alone. */
    OFF
}
