package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ConstraintType;
import dev.seedbed.engine.schema.Deferral;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.IndexState;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes constraints of tables and domains. */
final class ConstraintWriter extends ObjectWriter<Constraint> {

    private final Family family;

    ConstraintWriter(Sides sides) {
        super(Constraint.class, sides);
        this.family = new Family(sides);
    }

    /** Whether {@code CREATE TABLE} can hold it. */
    boolean isInline(Constraint constraint) {
        if (constraint.type() == ConstraintType.FOREIGN_KEY || !constraint.valid() || !constraint.enforced()) {
            return false;
        }
        Table table = sides().after(Sides.parent(constraint.id()), Table.class);
        boolean partition = table != null && table.partition() != null;
        return partition || !Origins.isInheritedOnly(constraint);
    }

    /** Whether {@code INHERITS} brings it along. */
    boolean comesWithParents(Constraint constraint) {
        Table table = sides().after(Sides.parent(constraint.id()), Table.class);
        return table != null && table.partition() == null && Origins.isInheritedOnly(constraint);
    }

    /** {@code CONSTRAINT name …}. */
    static String named(Constraint constraint) {
        return "CONSTRAINT " + Identifier.quote(constraint.id().name()) + " " + ConstraintSql.definition(constraint);
    }

    @Override
    List<Action> create(Constraint constraint) {
        ObjectId id = constraint.id();
        if (comesByItself(constraint)) {
            return List.of();
        }
        ObjectId owner = Sides.parent(id);
        if (sides().isSpared(owner) && SafeConstraint.isPossible(constraint)) {
            return SafeConstraint.create(sides(), constraint, made(constraint));
        }
        Action add = Action.of(addSql(constraint), owner, effect(constraint))
                .with(Role.MAKES, made(constraint))
                .needs(owner);
        List<Action> actions = new ArrayList<>();
        actions.add(constraint.type() == ConstraintType.FOREIGN_KEY ? afterKey(add, constraint) : add);
        if (constraint.index() != null) {
            ObjectId index = ObjectId.of(ObjectKind.INDEX, id.namespace(), id.name());
            actions.addAll(indexSettings(constraint));
            IndexWriter.attach(sides(), id, index, owner, constraint.inheritedFrom())
                    .ifPresent(actions::add);
        }
        return actions;
    }

    /** What can be set on a constraint's index once it is there. */
    static List<Action> indexSettings(Constraint constraint) {
        ObjectId id = constraint.id();
        return constraint.index() == null
                ? List.of()
                : IndexStateChange.afterCreation(
                        id,
                        ObjectId.of(ObjectKind.INDEX, id.namespace(), id.name()),
                        Sides.parent(id),
                        constraint.index());
    }

    /** The key that it refers to is complete once the indexes of partitions are attached. */
    static Action afterKey(Action add, Constraint constraint) {
        ObjectId referenced = constraint.references();
        return referenced == null
                ? add
                : add.awaits(IndexWriter.complete(referenced))
                        .awaits(IndexWriter.complete(Sides.parent(constraint.id())));
    }

    private String addSql(Constraint constraint) {
        ObjectId owner = Sides.parent(constraint.id());
        boolean only =
                constraint.index() != null && !family.lastingChildren(owner).isEmpty();
        String alter = only ? TableSql.alterOnly(owner) : TableSql.alter(owner);
        return alter + "ADD " + named(constraint) + ConstraintSql.state(constraint);
    }

    private Set<ObjectId> made(Constraint constraint) {
        Set<ObjectId> made = new LinkedHashSet<>(Set.of(constraint.id()));
        if (constraint.type() == ConstraintType.CHECK && constraint.id().parent() != null) {
            made.addAll(family.copies(constraint.id(), sides().after()));
        }
        return made;
    }

    private Effect effect(Constraint constraint) {
        ObjectId owner = Sides.parent(constraint.id());
        if (owner.kind() == ObjectKind.DOMAIN) {
            return constraint.valid() ? DomainTables.checked(sides().before(), owner) : Effect.none();
        }
        boolean checked = constraint.valid() && constraint.enforced();
        return switch (constraint.type()) {
            case PRIMARY_KEY, UNIQUE -> Form.ADD_UNIQUE.on(owner);
            case EXCLUSION -> Form.ADD_EXCLUSION.on(owner);
            case CHECK -> onChildren(constraint, checked ? Form.ADD_CHECK : Form.ADD_NOT_VALID_CHECK);
            case FOREIGN_KEY -> {
                Effect own = family.effect(checked ? Form.ADD_FOREIGN_KEY : Form.ADD_NOT_VALID_FOREIGN_KEY, owner);
                yield constraint.references() == null
                        ? own
                        : own.and(family.effect(Form.ADD_NOT_VALID_FOREIGN_KEY, constraint.references()));
            }
        };
    }

    private Effect onChildren(Constraint constraint, Form form) {
        ObjectId owner = Sides.parent(constraint.id());
        return constraint.definition().endsWith(" NO INHERIT") ? form.on(owner) : family.effect(form, owner);
    }

    private Effect validating(Constraint constraint) {
        ObjectId owner = Sides.parent(constraint.id());
        if (owner.kind() == ObjectKind.DOMAIN) {
            return DomainTables.checked(sides().before(), owner);
        }
        Effect own = family.effect(Form.VALIDATE, owner);
        return constraint.references() == null ? own : Form.REFERENCED.beside(own, constraint.references());
    }

    /** A copy that a foreign key of a partitioned table, or a check of a parent, brings with it. */
    private boolean comesByItself(Constraint constraint) {
        if (constraint.type() == ConstraintType.FOREIGN_KEY) {
            return constraint.inheritedFrom() != null;
        }
        return constraint.inheritedFrom() == null && family.follows(constraint.id(), constraint, sides()::isMade);
    }

    @Override
    List<Action> drop(Constraint constraint) {
        ObjectId id = constraint.id();
        ObjectId owner = Sides.parent(id);
        if ((constraint.type() == ConstraintType.FOREIGN_KEY && constraint.inheritedFrom() != null)
                || family.follows(id, constraint, sides()::isGone)) {
            return List.of();
        }
        List<ObjectId> copies = family.copies(id, sides().before());
        boolean kept = copies.stream().anyMatch(copy -> !sides().isGone(copy));
        Set<ObjectId> dropped = new LinkedHashSet<>(Set.of(id));
        if (!kept) {
            dropped.addAll(copies);
        }
        return List.of(Action.of(
                        (kept ? TableSql.alterOnly(owner) : TableSql.alter(owner)) + "DROP CONSTRAINT "
                                + Identifier.quote(id.name()),
                        owner,
                        dropEffect(constraint))
                .with(Role.DROPS, dropped));
    }

    @Override
    Effect dropEffect(Constraint constraint) {
        ObjectId owner = Sides.parent(constraint.id());
        if (owner.kind() == ObjectKind.DOMAIN) {
            return Effect.none();
        }
        Effect own = onChildren(constraint, Form.DROP_CONSTRAINT);
        return constraint.references() == null
                ? own
                : own.and(family.effect(Form.DROP_CONSTRAINT, constraint.references()));
    }

    @Override
    Optional<List<Action>> alter(Constraint before, Constraint after) {
        Origins.refuseChange(sides(), before, after);
        if (comesByItself(after) && comesByItself(before)) {
            return Optional.of(List.of());
        }
        boolean foreignKey = after.type() == ConstraintType.FOREIGN_KEY;
        boolean replaced = !before.definition().equals(after.definition())
                || before.type() != after.type()
                || (before.valid() && !after.valid())
                || (!foreignKey && (before.deferral() != after.deferral() || before.enforced() != after.enforced()));
        return replaced ? Optional.empty() : Optional.of(changes(before, after));
    }

    private List<Action> changes(Constraint before, Constraint after) {
        ObjectId id = after.id();
        ObjectId owner = Sides.parent(id);
        String name = Identifier.quote(id.name());
        List<Action> actions = new ArrayList<>();
        if (before.deferral() != after.deferral() || before.enforced() != after.enforced()) {
            String state = ConstraintSql.deferralChange(after.deferral())
                    + (before.enforced() == after.enforced() ? "" : after.enforced() ? " ENFORCED" : " NOT ENFORCED");
            actions.add(Action.of(
                            TableSql.alter(owner) + "ALTER CONSTRAINT " + name + state,
                            owner,
                            Form.ALTER_CONSTRAINT.on(owner))
                    .needs(id));
        }
        if (!before.valid() && after.valid() && after.enforced() == before.enforced()) {
            actions.add(Action.of(TableSql.alter(owner) + "VALIDATE CONSTRAINT " + name, owner, validating(after))
                    .needs(id));
        }
        IndexState wanted = after.index();
        if (wanted != null) {
            ObjectId index = ObjectId.of(ObjectKind.INDEX, id.namespace(), id.name());
            actions.addAll(IndexStateChange.between(
                    id, index, owner, Objects.requireNonNullElse(before.index(), wanted), wanted));
            if (!Objects.equals(before.inheritedFrom(), after.inheritedFrom())) {
                IndexWriter.attach(sides(), id, index, owner, after.inheritedFrom())
                        .ifPresent(actions::add);
            }
        }
        return actions;
    }

    static boolean isImmediate(Constraint constraint) {
        return constraint.deferral() == Deferral.NOT_DEFERRABLE;
    }
}
