package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Sequence;
import dev.seedbed.engine.schema.SequenceOptions;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column that counts with a sequence of its own becomes an identity column, or the reverse. PostgreSQL can't make one sequence
 * of the other: the old one is renamed if both have the same name, and the new one goes on at its value.
 */
final class SequenceHandover {

    private SequenceHandover() {}

    /** The identity column that takes over from a sequence which is dropped, if there is one. */
    static @Nullable Column successor(Sides sides, Sequence sequence) {
        ObjectId owner = sequence.ownedBy();
        if (owner == null || sides.isMade(owner)) {
            return null;
        }
        Column before = sides.before(owner, Column.class);
        Column after = sides.after(owner, Column.class);
        return before != null && before.identity() == null && after != null && after.identity() != null ? after : null;
    }

    /** The identity column that a new sequence takes over from, if there is one. */
    static @Nullable Column predecessor(Sides sides, Sequence sequence) {
        ObjectId owner = sequence.ownedBy();
        if (owner == null || sides.isMade(owner)) {
            return null;
        }
        Column before = sides.before(owner, Column.class);
        Column after = sides.after(owner, Column.class);
        return before != null && before.identity() != null && after != null && after.identity() == null ? before : null;
    }

    /** Renames a sequence, so that the name is free. */
    static Action setAside(ObjectId sequence, ObjectId aside) {
        return Action.of(
                        "ALTER SEQUENCE " + sequence.sql() + " RENAME TO " + Identifier.quote(aside.name()),
                        sequence,
                        Effect.none())
                .moves(sequence)
                .noting("Sequence " + sequence.sql() + " is made again: that of an identity column is another one.")
                .provides("free " + sequence.sql());
    }

    static ObjectId aside(ObjectId sequence) {
        String name = sequence.name();
        String suffix = "_old";
        String shortened = name.length() + suffix.length() > 63 ? name.substring(0, 63 - suffix.length()) : name;
        return ObjectId.of(sequence.kind(), sequence.namespace(), shortened + suffix);
    }

    /** Lets a sequence go on where another one is. */
    static Action takeValue(ObjectId from, ObjectId to, ObjectId column) {
        return Action.of(
                        "SELECT pg_catalog.setval(" + Sql.literal(to.sql()) + ", last_value, is_called) FROM "
                                + from.sql(),
                        to,
                        Effect.none())
                .noting("Goes on counting where the old sequence is.")
                .provides(taken(column));
    }

    /** The options to change after the column's type, and with it the sequence's, has changed. */
    static List<String> optionsAfterRetype(SequenceOptions old, String before, String after, SequenceOptions wanted) {
        if (before.equals(after)) {
            return Sql.sequenceChanges(old, wanted);
        }
        SequenceOptions retyped = new SequenceOptions(
                wanted.type(),
                old.start(),
                old.increment(),
                old.minimum() == bound(old.type(), false) ? bound(wanted.type(), false) : old.minimum(),
                old.maximum() == bound(old.type(), true) ? bound(wanted.type(), true) : old.maximum(),
                old.cache(),
                old.cycle());
        return Sql.sequenceChanges(retyped, wanted);
    }

    private static long bound(String type, boolean upper) {
        return switch (type) {
            case "smallint" -> upper ? Short.MAX_VALUE : Short.MIN_VALUE;
            case "integer" -> upper ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            default -> upper ? Long.MAX_VALUE : Long.MIN_VALUE;
        };
    }

    /** The sequence's name is free. */
    static String free(@Nullable Identity identity) {
        return "free "
                + (identity == null
                        ? ""
                        : Objects.requireNonNull(identity.sequence()).sql());
    }

    static String free(ObjectId sequence) {
        return "free " + sequence.sql();
    }

    static String taken(ObjectId column) {
        return "value taken: " + column.sql();
    }

    static String noDefault(ObjectId column) {
        return "no default: " + column.sql();
    }

    static String noIdentity(ObjectId column) {
        return "no identity: " + column.sql();
    }

    static String identityMade(ObjectId column) {
        return "identity: " + column.sql();
    }
}
