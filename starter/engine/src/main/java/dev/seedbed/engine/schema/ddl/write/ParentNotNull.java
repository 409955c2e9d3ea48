package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.NotNull;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Origin;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a parent's {@code NOT NULL} does to its children: setting and dropping it does the same to all of them. Before PostgreSQL 18,
 * where it has no origin, also to those that had one of their own.
 */
final class ParentNotNull {

    private final Sides sides;
    private final Family family;

    ParentNotNull(Sides sides, Family family) {
        this.sides = sides;
        this.family = family;
    }

    /** Whether a statement about a parent makes the same change to the child. */
    boolean changes(Column before, Column after) {
        NotNull changed = after.notNull() == null ? before.notNull() : after.notNull();
        if (isRequired(before) && isRequired(after)) {
            return isRenamed(before, after);
        }
        return changed != null
                && isRequired(before) != isRequired(after)
                && (isWithoutOrigin() || changed.origin() == Origin.INHERITED)
                && family.lastingParents(Sides.parent(after.id())).stream()
                        .map(parent -> ObjectId.column(parent, after.id().name()))
                        .anyMatch(column -> changesAlike(column, before, after));
    }

    /** With the parent's, what is only inherited gets the same new name. */
    private boolean isRenamed(Column before, Column after) {
        NotNull old = Objects.requireNonNull(before.notNull());
        NotNull wanted = Objects.requireNonNull(after.notNull());
        return !Objects.equals(old.name(), wanted.name())
                && wanted.origin() == Origin.INHERITED
                && family.lastingParents(Sides.parent(after.id())).stream()
                        .map(parent -> ObjectId.column(parent, after.id().name()))
                        .anyMatch(column -> isNamed(sides.before(column, Column.class), old.name())
                                && isNamed(sides.after(column, Column.class), wanted.name()));
    }

    private static boolean isNamed(@Nullable Column column, @Nullable String name) {
        return column != null
                && column.notNull() != null
                && Objects.equals(column.notNull().name(), name);
    }

    private boolean changesAlike(ObjectId parentColumn, Column before, Column after) {
        Column old = sides.before(parentColumn, Column.class);
        Column wanted = sides.after(parentColumn, Column.class);
        return old != null
                && wanted != null
                && isRequired(old) == isRequired(before)
                && isRequired(wanted) == isRequired(after)
                && !isDroppedAlone(old, wanted);
    }

    /** Whether a parent has to leave its children out, because some keep theirs. A partitioned table can't do that. */
    boolean isDroppedAlone(Column before, Column after) {
        Table table = sides.after(Sides.parent(after.id()), Table.class);
        return isWithoutOrigin() && !keepers(before, after).isEmpty() && (table == null || !table.isPartitioned());
    }

    /** Sets it again where it should have stayed. */
    List<Action> putBack(Column before, Column after) {
        List<Action> actions = new ArrayList<>();
        for (Column column : keepers(before, after)) {
            ObjectId table = Sides.parent(column.id());
            for (NotNullChange.Step step : NotNullChange.setting(sides, column)) {
                actions.add(Action.of(TableSql.alter(table) + step.sql(), table, family.effect(step.form(), table))
                        .needs(column.id()));
            }
        }
        return actions;
    }

    /** Columns of children that lose it with the parent's, and should have it. */
    private List<Column> keepers(Column before, Column after) {
        return isRequired(before) && !isRequired(after) ? keepers(after.id()) : List.of();
    }

    private List<Column> keepers(ObjectId column) {
        List<Column> keepers = new ArrayList<>();
        for (ObjectId child : family.lastingChildren(Sides.parent(column))) {
            ObjectId copy = ObjectId.column(child, column.name());
            Column before = sides.before(copy, Column.class);
            Column after = sides.after(copy, Column.class);
            if (before != null && after != null && isLost(before.notNull()) && isRequired(after)) {
                keepers.add(after);
            } else {
                keepers.addAll(keepers(copy));
            }
        }
        return keepers;
    }

    private boolean isLost(@Nullable NotNull notNull) {
        return notNull != null && (isWithoutOrigin() || notNull.origin() == Origin.INHERITED);
    }

    private boolean isWithoutOrigin() {
        return sides.version() < 18;
    }

    private static boolean isRequired(@Nullable Column column) {
        return column != null && column.notNull() != null;
    }
}
