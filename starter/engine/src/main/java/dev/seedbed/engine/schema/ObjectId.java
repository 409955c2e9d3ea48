package dev.seedbed.engine.schema;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What identifies an object within a database: the same object has the same identity in every database.
 *
 * <p>A part of a relation, domain or publication has its {@code parent}, and the parent's namespace; a default's parent is its
 * column. Anything that is in no schema has an empty namespace. {@code arguments} completes a name that does not identify alone,
 * and is SQL: the input types of a function, aggregate or operator, the access method of an operator class or family. For others
 * it is the second half of the identity: a cast goes from the type {@code name} to the type {@code arguments}, a transform is of
 * the type {@code name} for the language {@code arguments}, a user mapping is on the server {@code name} for the role
 * {@code arguments} (empty: {@code PUBLIC}), default privileges are those of the role {@code name} for {@code arguments}, such
 * as {@code TABLES}.
 */
public final class ObjectId implements Comparable<ObjectId> {

    private static final Comparator<ObjectId> ORDER = Comparator.comparing(ObjectId::kind)
            .thenComparing(ObjectId::namespace)
            .thenComparing(ObjectId::parent, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ObjectId::name)
            .thenComparing(ObjectId::arguments);

    private final ObjectKind kind;
    private final @Nullable ObjectId parent;
    private final String namespace;
    private final String name;
    private final String arguments;
    private final int hash; // a record would compute it again and again

    public ObjectId(ObjectKind kind, @Nullable ObjectId parent, String namespace, String name, String arguments) {
        this.kind = kind;
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.arguments = arguments;
        this.hash = 31
                        * (31
                                        * (31 * (31 * kind.hashCode() + (parent == null ? 0 : parent.hash))
                                                + namespace.hashCode())
                                + name.hashCode())
                + arguments.hashCode();
    }

    public ObjectKind kind() {
        return kind;
    }

    public @Nullable ObjectId parent() {
        return parent;
    }

    public String namespace() {
        return namespace;
    }

    public String name() {
        return name;
    }

    public String arguments() {
        return arguments;
    }

    /** An object that its name identifies. */
    public static ObjectId of(ObjectKind kind, String namespace, String name) {
        return new ObjectId(kind, null, namespace, name, "");
    }

    public static ObjectId of(ObjectKind kind, String namespace, String name, String arguments) {
        return new ObjectId(kind, null, namespace, name, arguments);
    }

    /** A part of another object. */
    public static ObjectId part(ObjectKind kind, ObjectId parent, String name) {
        return new ObjectId(kind, parent, parent.namespace, name, "");
    }

    public static ObjectId column(ObjectId relation, String name) {
        return part(ObjectKind.COLUMN, relation, name);
    }

    /** The default of a column. */
    public static ObjectId defaultOf(ObjectId column) {
        return part(ObjectKind.DEFAULT, column, column.name);
    }

    /** The schema that it is in, if it is in one. */
    public @Nullable ObjectId namespaceId() {
        return namespace.isEmpty() ? null : of(ObjectKind.NAMESPACE, "", namespace);
    }

    /** What stands behind the kind's keyword in {@code DROP} and {@code COMMENT ON}. */
    public String sql() {
        return ObjectAddress.sql(this);
    }

    /** As a sentence names it, such as {@code column public.account.mail}. */
    public String describe() {
        return ObjectAddress.describe(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ObjectId id
                        && hash == id.hash
                        && kind == id.kind
                        && name.equals(id.name)
                        && namespace.equals(id.namespace)
                        && arguments.equals(id.arguments)
                        && Objects.equals(parent, id.parent));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(ObjectId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return describe();
    }
}
