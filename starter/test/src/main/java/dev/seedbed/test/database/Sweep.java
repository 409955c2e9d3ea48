package dev.seedbed.test.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops what nobody will use again. */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private Sweep() {}

    /** Databases of processes that are gone, and templates that have had their time. */
    static void leftOvers(Administration work) {
        dropAll(work, "left-behind");
        dropAll(work, "old-templates");
    }

    /** All but the databases of the last three failures. */
    static void keptTooLong(Administration work) {
        dropAll(work, "kept-too-long");
    }

    private static void dropAll(Administration work, String query) {
        for (String name : work.names(query)) {
            LOG.debug("Drops {}", name);
            work.drop(name);
        }
    }
}
