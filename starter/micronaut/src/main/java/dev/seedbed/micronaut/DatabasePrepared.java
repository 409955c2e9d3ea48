package dev.seedbed.micronaut;

import java.time.Duration;

/**
 * Published for each datasource that was there at the start, after its seeds, even if there was nothing to do. All databases are
 * ready then, so a listener may use every repository.
 */
public interface DatabasePrepared {

    /** What the preparation did. */
    enum Outcome {
        /** Nothing: the database was at head. */
        AT_HEAD,
        /** It loaded the init SQL, or the first migrations, into an empty database. */
        INITIALISED,
        /** It applied migrations. */
        MIGRATED,
        /** It only ran seeds. */
        SEEDED,
        /** It recorded the version of a database that had no history. */
        ADOPTED,
        /** It waited until another process had prepared the database. */
        WAITED
    }

    /** The name of the datasource. */
    String datasource();

    /** What the preparation did. */
    Outcome outcome();

    /** The version that the database is at; empty if it has none. */
    String version();

    /** How long the preparation took, seeds included. */
    Duration took();
}
