package dev.seedbed.engine.schema.ddl.write;

/** What becomes of an object. */
public enum Fate {
    KEEP,
    CREATE,
    DROP,
    /** Changed where it is. */
    ALTER,
    /** Dropped and created again. */
    REPLACE,
    /** Set aside under another name, so that columns can move over to a new type, or rows to a new table. */
    SWAP
}
