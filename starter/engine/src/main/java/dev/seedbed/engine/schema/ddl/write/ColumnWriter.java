package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.ColumnDefault;
import dev.seedbed.engine.schema.Generation;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes columns of tables and foreign tables. What a parent's column does to the columns of its children is one statement. */
final class ColumnWriter extends ObjectWriter<Column> {

    private final Family family;

    ColumnWriter(Sides sides) {
        super(Column.class, sides);
        this.family = new Family(sides);
    }

    @Override
    List<Action> create(Column column) {
        return create(column, true);
    }

    private List<Action> create(Column column, boolean withDefault) {
        ObjectId id = column.id();
        ObjectId table = Sides.parent(id);
        if (family.follows(id, column, sides()::isMade) || isTyped(table)) {
            return List.of();
        }
        ColumnDefault value = withDefault ? sides().after(ObjectId.defaultOf(id), ColumnDefault.class) : null;
        Set<ObjectId> made = new LinkedHashSet<>(Set.of(id));
        made.addAll(family.copies(id, sides().after()));
        if (value != null) {
            made.add(value.id());
            made.addAll(copiedDefaults(value, made));
        }
        Action add = Action.of(
                        TableSql.alter(table) + "ADD COLUMN " + definition(column, value),
                        table,
                        addEffect(table, column, value))
                .with(Role.MAKES, made)
                .provides(Inheritance.columns(table))
                .awaits(SequenceHandover.free(column.identity()))
                .splitBy(part -> value == null || !part.equals(value.id()) ? List.of() : split(column, value));
        List<Action> actions = new ArrayList<>(List.of(family.afterLeaving(add, table)));
        actions.addAll(ColumnStorageChange.afterCreation(column));
        return actions;
    }

    private String definition(Column column, @Nullable ColumnDefault value) {
        String expression = value == null ? null : value.expression();
        return Partitions.partition(sides(), Sides.parent(column.id()), true) == null
                ? ColumnSql.definition(column, expression)
                : ColumnSql.ofPartition(column, expression);
    }

    private List<Action> split(Column column, ColumnDefault value) {
        List<Action> actions = new ArrayList<>(create(column, false).subList(0, 1));
        actions.addAll(new ColumnDefaultWriter(sides()).create(value));
        return actions;
    }

    /** A child's new column takes the default along; one of its own is set afterwards. */
    private Set<ObjectId> copiedDefaults(ColumnDefault value, Set<ObjectId> columns) {
        Set<ObjectId> copied = new LinkedHashSet<>();
        for (ObjectId column : columns) {
            if (column.kind() == value.id().kind()) {
                continue;
            }
            ColumnDefault own = sides().after(ObjectId.defaultOf(column), ColumnDefault.class);
            if (own != null && own.expression().equals(value.expression())) {
                copied.add(own.id());
            }
        }
        return copied;
    }

    private Effect addEffect(ObjectId table, Column column, @Nullable ColumnDefault value) {
        boolean rewrites = column.identity() != null
                || (column.generation() != null && column.generation().stored())
                || (value != null && Volatility.mayBeVolatile(value.expression()));
        Effect effect = family.effect(rewrites ? Form.ADD_COLUMN_REWRITING : Form.ADD_COLUMN, table);
        boolean empty = value == null && column.identity() == null && column.generation() == null;
        return empty && column.notNull() != null ? effect.risking(Hazard.MAY_FAIL) : effect;
    }

    @Override
    List<Action> drop(Column column) {
        ObjectId id = column.id();
        ObjectId table = Sides.parent(id);
        if (family.follows(id, column, sides()::isGone) || isTyped(table)) {
            return List.of();
        }
        Set<ObjectId> dropped = new LinkedHashSet<>(Set.of(id));
        List<ObjectId> copies = family.copies(id, sides().before());
        boolean kept = copies.stream().anyMatch(copy -> !sides().isGone(copy));
        if (!kept) {
            dropped.addAll(copies);
        }
        String alter = kept ? TableSql.alterOnly(table) : TableSql.alter(table);
        Action drop = Action.of(
                        alter + "DROP COLUMN " + Identifier.quote(id.name()),
                        table,
                        family.effect(
                                column.generation() == null ? Form.DROP_COLUMN : Form.DROP_GENERATED_COLUMN, table))
                .with(Role.DROPS, dropped)
                .provides(Inheritance.columns(table));
        return List.of(family.afterLeaving(drop, table));
    }

    /** The columns of a typed table change with its type. */
    private boolean isTyped(ObjectId table) {
        Table before = sides().before(table, Table.class);
        Table after = sides().after(table, Table.class);
        return before != null
                && after != null
                && before.ofType() != null
                && before.ofType().equals(after.ofType());
    }

    @Override
    Optional<List<Action>> alter(Column before, Column after) {
        if (isTyped(Sides.parent(after.id())) && disturbs(before, after)) {
            return Optional.of(List.of());
        }
        Origins.refuseChange(sides(), before, after);
        if (isReplaced(before.generation(), after.generation())) {
            return Optional.empty();
        }
        return Optional.of(ColumnChange.between(sides(), family, before, after));
    }

    private boolean isReplaced(@Nullable Generation before, @Nullable Generation after) {
        if (Objects.equals(before, after)) {
            return false;
        }
        if (before == null) {
            return true;
        }
        if (after == null) {
            return !before.stored();
        }
        return before.stored() != after.stored() || sides().version() < 17;
    }

    @Override
    boolean disturbs(Column before, Column after) {
        return !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
    }
}
