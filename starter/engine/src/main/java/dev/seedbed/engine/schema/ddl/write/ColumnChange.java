package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Domain;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements that change a column, one after the other. */
final class ColumnChange {

    private final Sides sides;
    private final Family family;
    private final Column before;
    private final Column after;
    private final ObjectId id;
    private final ObjectId table;
    private final String column;
    private final List<Action> actions = new ArrayList<>();

    private ColumnChange(Sides sides, Family family, Column before, Column after) {
        this.sides = sides;
        this.family = family;
        this.before = before;
        this.after = after;
        this.id = after.id();
        this.table = Sides.parent(id);
        this.column = Identifier.quote(id.name());
    }

    static List<Action> between(Sides sides, Family family, Column before, Column after) {
        ColumnChange change = new ColumnChange(sides, family, before, after);
        change.dropIdentity();
        change.generation();
        change.type();
        change.notNull();
        change.identity();
        change.rest();
        return inSequence(change.id, change.actions);
    }

    private static List<Action> inSequence(ObjectId id, List<Action> actions) {
        List<Action> chained = new ArrayList<>();
        for (int step = 0; step < actions.size(); step++) {
            Action action = actions.get(step).provides("step " + step + " of " + id.describe());
            chained.add(step == 0 ? action : action.awaits("step " + (step - 1) + " of " + id.describe()));
        }
        return chained;
    }

    private void dropIdentity() {
        if (before.identity() != null && after.identity() == null) {
            add("DROP IDENTITY", Form.SET_DEFAULT.on(table), action -> action.awaits(SequenceHandover.taken(id))
                    .provides(SequenceHandover.noIdentity(id)));
        }
    }

    private void generation() {
        if (before.generation() == null || Objects.equals(before.generation(), after.generation())) {
            return;
        }
        if (after.generation() == null) {
            add("DROP EXPRESSION", Form.SET_DEFAULT.on(table), action -> action);
        } else {
            add(
                    "SET EXPRESSION AS (" + after.generation().expression() + ")",
                    family.effect(after.generation().stored() ? Form.SET_STORAGE : Form.SET_DEFAULT, table),
                    action -> action);
        }
    }

    private void type() {
        boolean swapped = sides.fate(id) == Fate.ALTER && isSwapped();
        boolean changed = !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
        if ((!changed && !swapped) || family.follows(id, after, this::isRetyped)) {
            return;
        }
        Domain wanted = domain(sides.after(), after.type());
        Domain old = domain(sides.before(), before.type());
        String source = old == null ? before.type() : old.type();
        String target = wanted == null ? after.type() : wanted.type();
        boolean converted = swapped && isOfSwappedType();
        String using = converted
                ? new Casts(sides.after()).using(column, before.type(), after.type(), true)
                : new Casts(sides.after()).using(column, source, target, after.type());
        boolean rewrites = converted || using != null || isChecked(wanted) || Casts.rewrites(source, target);
        String collate = after.collation() == null ? "" : " COLLATE " + after.collation();
        Effect effect = family.effect(rewrites ? Form.ALTER_COLUMN_TYPE_REWRITING : Form.ALTER_COLUMN_TYPE, table);
        add(
                "TYPE " + after.type() + collate + (using == null ? "" : " USING " + using),
                rewrites && (converted || isChecked(wanted) || !Casts.widens(source, target))
                        ? effect.risking(Hazard.MAY_FAIL)
                        : effect,
                action -> family.afterLeaving(action, table)
                        .with(Role.ALTERS, family.copies(id, sides.after()))
                        .provides(Inheritance.columns(table)));
    }

    /** The domain that a column's type is, if it is one. */
    private @Nullable Domain domain(Catalog side, String type) {
        return side.dependencies().dependenciesOf(id).keySet().stream()
                .filter(needed -> needed.sql().equals(type))
                .map(side::find)
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast)
                .findFirst()
                .orElse(null);
    }

    private boolean isChecked(@Nullable Domain domain) {
        return domain != null
                && (domain.notNull() != null
                        || sides.newParts(domain.id(), Constraint.class)
                                .findAny()
                                .isPresent());
    }

    /** A collation that is set aside changes no value. */
    private boolean isOfSwappedType() {
        return sides.before().dependencies().dependenciesOf(id).keySet().stream()
                .anyMatch(type -> type.kind() != ObjectKind.COLLATION && sides.fate(type) == Fate.SWAP);
    }

    private boolean isRetyped(ObjectId parentColumn) {
        return sides.fate(parentColumn) == Fate.ALTER;
    }

    /** Whether the type is set aside under another name, and the column has to move over. */
    private boolean isSwapped() {
        return sides.before().dependencies().dependenciesOf(id).keySet().stream()
                .anyMatch(type -> sides.fate(type) == Fate.SWAP);
    }

    private void notNull() {
        ParentNotNull parents = new ParentNotNull(sides, family);
        if (parents.changes(before, after)) {
            return;
        }
        boolean alone = parents.isDroppedAlone(before, after);
        String alter = alone ? TableSql.alterOnly(table) : TableSql.alter(table);
        for (NotNullChange.Step step : NotNullChange.between(sides, before, after)) {
            Effect effect = alone ? step.form().on(table) : family.effect(step.form(), table);
            Action action = family.afterLeaving(
                    Action.of(alter + step.sql(), table, effect).alters(id).provides(Inheritance.columns(table)),
                    table);
            if (after.notNull() == null) {
                action = afterParents(action);
            }
            actions.add(
                    step.note().isEmpty() ? action : action.noting(step.note()).alone());
        }
        if (!alone) {
            parents.putBack(before, after).forEach(actions::add);
        }
    }

    /** What a child declares as well as inherits can go once the parents' is gone. */
    private Action afterParents(Action drop) {
        Action waiting = drop.provides("no not null: " + id.sql());
        for (ObjectId parent : family.lastingParents(table)) {
            waiting = waiting.awaits(
                    "no not null: " + ObjectId.column(parent, id.name()).sql());
        }
        return waiting;
    }

    private void identity() {
        Identity old = before.identity();
        Identity wanted = after.identity();
        if (wanted == null || wanted.equals(old)) {
            return;
        }
        if (old == null) {
            add(
                    "ADD GENERATED " + ColumnSql.identity(id, wanted),
                    family.effect(Form.ADD_IDENTITY, table),
                    action -> action.awaits(SequenceHandover.noDefault(id))
                            .awaits(SequenceHandover.free(wanted))
                            .provides(SequenceHandover.identityMade(id)));
            return;
        }
        List<String> changes = new ArrayList<>();
        if (old.always() != wanted.always()) {
            changes.add("SET GENERATED " + (wanted.always() ? "ALWAYS" : "BY DEFAULT"));
        }
        SequenceHandover.optionsAfterRetype(old.options(), before.type(), after.type(), wanted.options())
                .forEach(option -> changes.add("SET " + option));
        if (!changes.isEmpty()) {
            add(String.join(" ", changes), Form.SET_DEFAULT.on(table), action -> action);
        }
        if (!old.sequence().equals(wanted.sequence())) {
            actions.addAll(SequenceWriter.moved(old.sequence(), wanted.sequence(), table));
        }
    }

    private void rest() {
        actions.addAll(ColumnStorageChange.between(table, id.name(), before.storage(), after.storage()));
        if (!before.foreignOptions().equals(after.foreignOptions())) {
            add(
                    Sql.foreignOptionChanges(before.foreignOptions(), after.foreignOptions()),
                    Form.SET_DEFAULT.on(table),
                    action -> action);
        }
    }

    private void add(String change, Effect effect, java.util.function.UnaryOperator<Action> facts) {
        actions.add(
                facts.apply(Action.of(TableSql.alter(table) + "ALTER COLUMN " + column + " " + change, table, effect)
                        .alters(id)));
    }
}
