package dev.seedbed.engine.schema.ddl.action;

/** What can go wrong with a statement, or can't be taken back. */
public enum Hazard {
    DELETES_DATA("deletes data"),
    MAY_FAIL("may fail on existing rows"),
    NOT_REVERSIBLE("not reversible"),
    REWRITES("rewrites the table"),
    SCANS("scans the table"),
    BLOCKS_READS("blocks reads"),
    BLOCKS_WRITES("blocks writes");

    private final String text;

    Hazard(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
