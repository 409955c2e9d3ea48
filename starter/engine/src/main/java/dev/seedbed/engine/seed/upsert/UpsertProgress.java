package dev.seedbed.engine.seed.upsert;

/** Is told how far a long upsert has come; it may be told often. */
@FunctionalInterface
public interface UpsertProgress {

    /** So many of so many are done; a total below zero is unknown. */
    void at(String what, long done, long total);
}
