package dev.seedbed.engine.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an object without being part of its definition.
 *
 * <p>{@code owner} is empty where an object of the kind has none. {@code privileges} are sorted and complete: if none were ever
 * granted, they are those that the owner and {@code PUBLIC} have by default. {@code extensions} are those on which it was marked
 * to depend ({@code DEPENDS ON EXTENSION}).
 */
public record Metadata(
        String owner,
        List<Privilege> privileges,
        @Nullable String comment,
        SortedMap<String, String> securityLabels,
        List<String> extensions) {

    /** Nothing is said. */
    public static final Metadata NONE = new Metadata("", List.of(), null, new TreeMap<>(), List.of());

    public Metadata {
        privileges = List.copyOf(privileges);
        securityLabels = Copies.of(securityLabels);
        extensions = List.copyOf(extensions);
    }

    /** The same without owner and privileges, to compare databases whose roles differ. */
    public Metadata withoutRoles() {
        return new Metadata("", List.of(), comment, securityLabels, extensions);
    }
}
