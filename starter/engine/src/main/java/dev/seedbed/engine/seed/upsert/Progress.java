package dev.seedbed.engine.seed.upsert;

/** Tells a listener how many rows of how many have been sent. */
record Progress(UpsertProgress listener, String what, long total) {

    void at(long done) {
        listener.at(what, done, total);
    }
}
