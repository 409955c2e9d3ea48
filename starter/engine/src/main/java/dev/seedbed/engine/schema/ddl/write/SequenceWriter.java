package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Persistence;
import dev.seedbed.engine.schema.Sequence;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes sequences. The column that owns one is set at last: it often has a default that needs the sequence. */
final class SequenceWriter extends ObjectWriter<Sequence> {

    SequenceWriter(Sides sides) {
        super(Sequence.class, sides);
    }

    @Override
    List<Action> create(Sequence sequence) {
        ObjectId id = sequence.id();
        List<String> clauses = Sql.sequence(sequence.options());
        if (!sequence.options().type().equals("bigint")) {
            clauses.add(0, "AS " + sequence.options().type());
        }
        String unlogged = sequence.persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "";
        String options = clauses.isEmpty() ? "" : " " + String.join(" ", clauses);
        Action create = Action.of("CREATE " + unlogged + "SEQUENCE " + id.sql() + options, id, Effect.none())
                .makes(id)
                .awaits(SequenceHandover.free(id));
        List<Action> actions = new ArrayList<>();
        actions.add(sequence.ownedBy() == null ? create : create.postpones(sequence.ownedBy()));
        takeOver(sequence, actions);
        if (sequence.ownedBy() != null) {
            actions.add(own(sequence));
        }
        return actions;
    }

    private void takeOver(Sequence sequence, List<Action> actions) {
        Column predecessor = SequenceHandover.predecessor(sides(), sequence);
        if (predecessor == null) {
            return;
        }
        Identity identity = Objects.requireNonNull(predecessor.identity());
        ObjectId source = identity.sequence();
        if (source.sql().equals(sequence.id().sql())) {
            actions.add(SequenceHandover.setAside(source, SequenceHandover.aside(source)));
            source = SequenceHandover.aside(source);
        }
        actions.add(SequenceHandover.takeValue(source, sequence.id(), predecessor.id())
                .needs(sequence.id()));
    }

    /** Lets a column own the sequence. */
    static Action own(Sequence sequence) {
        ObjectId owner = sequence.ownedBy();
        String by = owner == null ? "NONE" : owner.sql();
        Action own = Action.of(
                "ALTER SEQUENCE " + sequence.id().sql() + " OWNED BY " + by,
                owner == null ? sequence.id() : Sides.parent(owner),
                Form.ALTER_SEQUENCE.on(sequence.id()));
        return owner == null
                ? own
                : own.needs(sequence.id(), owner, Sides.parent(owner))
                        .awaits(MetadataWriter.owned(sequence.id()))
                        .awaits(MetadataWriter.owned(Sides.parent(owner)));
    }

    @Override
    List<Action> drop(Sequence sequence) {
        ObjectId id = sequence.id();
        Column successor = SequenceHandover.successor(sides(), sequence);
        if (successor == null) {
            return List.of(
                    Action.of("DROP SEQUENCE " + id.sql(), id, Effect.none().risking(Hazard.NOT_REVERSIBLE))
                            .drops(id));
        }
        List<Action> actions = new ArrayList<>();
        Identity identity = Objects.requireNonNull(successor.identity());
        ObjectId source = id;
        if (identity.sequence().sql().equals(id.sql())) {
            source = SequenceHandover.aside(id);
            actions.add(SequenceHandover.setAside(id, source));
        }
        actions.add(SequenceHandover.takeValue(source, identity.sequence(), successor.id())
                .awaits(SequenceHandover.identityMade(successor.id())));
        actions.add(Action.of("DROP SEQUENCE " + source.sql(), id, Effect.none())
                .discards(id)
                .awaits(SequenceHandover.taken(successor.id())));
        return actions;
    }

    @Override
    Optional<List<Action>> alter(Sequence before, Sequence after) {
        ObjectId id = after.id();
        List<Action> actions = new ArrayList<>();
        List<String> changes = Sql.sequenceChanges(before.options(), after.options());
        if (before.options().maximum() < after.options().minimum()
                || before.options().minimum() > after.options().maximum()) {
            changes.add("RESTART");
        }
        if (!changes.isEmpty()) {
            actions.add(Action.of(
                            "ALTER SEQUENCE " + id.sql() + " " + String.join(" ", changes),
                            id,
                            Form.ALTER_SEQUENCE.on(id))
                    .needs(id));
        }
        if (before.persistence() != after.persistence()) {
            if (sides().version() < 15) {
                return Optional.empty();
            }
            actions.add(Action.of(
                            "ALTER SEQUENCE " + id.sql() + " SET "
                                    + (after.persistence() == Persistence.UNLOGGED ? "UNLOGGED" : "LOGGED"),
                            id,
                            Form.ALTER_VIEW.on(id))
                    .needs(id));
        }
        if (!Objects.equals(before.ownedBy(), after.ownedBy())) {
            actions.add(own(after).alters(id));
        }
        return Optional.of(actions);
    }

    /** Another name or schema for a sequence that belongs to an identity column. */
    static List<Action> moved(ObjectId before, ObjectId after, ObjectId table) {
        List<Action> actions = new ArrayList<>();
        String current = before.sql();
        if (!before.name().equals(after.name())) {
            actions.add(Action.of(
                    "ALTER SEQUENCE " + current + " RENAME TO " + Identifier.quote(after.name()),
                    table,
                    Effect.none()));
        }
        return actions;
    }
}
