package dev.seedbed.engine.prepare;

/** What to do with a database that has objects but no migration history. */
public enum Existing {
    REFUSE,
    ADOPT
}
