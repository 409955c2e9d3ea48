package dev.seedbed.engine.prepare;

import java.util.Comparator;

/** Which lock: one a server, database and schema. All processes take several in the same order. */
public record LockIdentity(String database, String schema) implements Comparable<LockIdentity> {

    private static final Comparator<LockIdentity> ORDER =
            Comparator.comparing(LockIdentity::database).thenComparing(LockIdentity::schema);

    @Override
    public int compareTo(LockIdentity other) {
        return ORDER.compare(this, other);
    }
}
