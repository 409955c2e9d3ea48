package dev.seedbed.engine.schema.ddl.action;

/** What a statement does to an object, as far as the order of statements depends on it. */
public enum Role {
    /** The object's old form is gone afterwards: what depended on it must be gone or changed before. */
    DROPS,
    /** The object has its new form afterwards, and was there all the time. */
    ALTERS,
    /** The object exists afterwards, and did not before. */
    MAKES,
    /** The object's old form is set aside under another name: a new one can be made, and what stays moves over to it. */
    MOVES,
    /** What was set aside is gone afterwards: everything must have moved over before. */
    DISCARDS,
    /** The statement works on the object's new form without changing what others depend on. */
    NEEDS,
    /** A dependency of what is made that this statement does not have, because a later one brings it. */
    POSTPONES,
    /** The text of what is made names the object; PostgreSQL does not check it, so it yields where it would make a cycle. */
    MENTIONS
}
