package dev.seedbed.engine.schema;

/** Whether a column or constraint is declared on the table itself, comes from a parent, or both. */
public enum Origin {
    LOCAL,
    INHERITED,
    LOCAL_AND_INHERITED;

    public boolean isLocal() {
        return this != INHERITED;
    }

    public boolean isInherited() {
        return this != LOCAL;
    }
}
