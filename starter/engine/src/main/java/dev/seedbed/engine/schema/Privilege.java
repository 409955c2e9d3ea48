package dev.seedbed.engine.schema;

import java.util.Comparator;

/** One privilege of one role, such as {@code SELECT}; the grantee's name is empty for {@code PUBLIC}. */
public record Privilege(String grantee, String name, boolean grantable, String grantor)
        implements Comparable<Privilege> {

    private static final Comparator<Privilege> ORDER = Comparator.comparing(Privilege::grantee)
            .thenComparing(Privilege::name)
            .thenComparing(Privilege::grantable)
            .thenComparing(Privilege::grantor);

    @Override
    public int compareTo(Privilege other) {
        return ORDER.compare(this, other);
    }
}
