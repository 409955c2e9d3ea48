package dev.seedbed.engine.schema;

/** Why an object needs another one, from the loosest to the closest tie. */
public enum DependencyType {
    /** It uses the other one, which cannot be dropped before it. */
    NORMAL,
    /** It is dropped together with the other one. */
    AUTO,
    /** It is a part of the other one, or was made by it. */
    PART
}
