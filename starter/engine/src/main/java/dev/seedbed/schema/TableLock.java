package dev.seedbed.schema;

/**
 * A lock that a statement takes on a table, view, sequence or index.
 *
 * @param relation the qualified name, quoted where SQL wants it
 * @param mode the lock as {@code LOCK TABLE} names it, such as {@code ACCESS EXCLUSIVE}
 */
public record TableLock(String relation, String mode) {

    @Override
    public String toString() {
        return mode + " on " + relation;
    }
}
