package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.ColumnDefault;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
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

/**
 * Writes tables. {@code CREATE TABLE} holds the columns with their defaults and the constraints, but for foreign keys; defaults,
 * constraints and generated columns can be taken out again where they would close a circle. A partition is created as a table of
 * its own and attached, so that its columns keep their order and its indexes their names.
 */
final class TableWriter extends ObjectWriter<Table> {

    private final ColumnWriter columns;
    private final ColumnDefaultWriter defaults;
    private final ConstraintWriter constraints;

    TableWriter(Sides sides, ColumnWriter columns, ColumnDefaultWriter defaults, ConstraintWriter constraints) {
        super(Table.class, sides);
        this.columns = columns;
        this.defaults = defaults;
        this.constraints = constraints;
    }

    @Override
    List<Action> create(Table table) {
        List<Action> actions = new ArrayList<>();
        actions.add(create(table, Set.of()));
        actions.addAll(TableChange.afterCreation(sides(), table));
        sides().newParts(table.id(), Column.class).forEach(column -> actions.addAll(columnSettings(table, column)));
        sides().newParts(table.id(), Constraint.class)
                .filter(constraints::isInline)
                .forEach(constraint -> actions.addAll(ConstraintWriter.indexSettings(constraint)));
        return actions;
    }

    private static List<Action> columnSettings(Table table, Column column) {
        boolean own = column.origin().isLocal() || table.partition() != null;
        return own ? ColumnStorageChange.afterCreation(column) : ColumnStorageChange.afterInheriting(column);
    }

    @Override
    List<Action> drop(Table table) {
        return super.drop(table).stream()
                .map(action -> action.provides(Inheritance.left(table.id())))
                .toList();
    }

    @Override
    Effect dropEffect(Table table) {
        Effect effect = Form.DROP_TABLE.on(table.id());
        return table.partition() == null
                ? effect
                : Partitions.siblings(sides(), table.id(), table.partition().parent())
                        .and(Form.DETACH_PARTITION.beside(
                                effect, table.partition().parent()));
    }

    @Override
    Optional<List<Action>> alter(Table before, Table after) {
        boolean keyChanges = before.isPartitioned() && !Objects.equals(before.partitionKey(), after.partitionKey());
        return keyChanges ? Optional.empty() : Optional.of(TableChange.between(sides(), before, after));
    }

    private Action create(Table table, Set<ObjectId> apart) {
        Set<ObjectId> made = new LinkedHashSet<>(Set.of(table.id()));
        List<String> lines = new ArrayList<>();
        for (Column column : sides().newParts(table.id(), Column.class).toList()) {
            if (!apart.contains(column.id())) {
                addColumn(table, column, apart, lines, made);
            }
        }
        for (Constraint constraint :
                sides().newParts(table.id(), Constraint.class).toList()) {
            if (constraints.comesWithParents(constraint)) {
                made.add(constraint.id());
            } else if (constraints.isInline(constraint) && !isApart(constraint, apart)) {
                lines.add(ConstraintWriter.named(constraint));
                made.add(constraint.id());
            }
        }
        Set<ObjectId> parent = table.partition() == null
                ? Set.of()
                : Set.of(table.partition().parent()); // names for its constraints are chosen when they are free
        return Action.of(TableSql.create(table, lines), table.id(), effect(table))
                .with(Role.MAKES, made)
                .with(Role.NEEDS, parent)
                .provides("name:" + table.id().sql())
                .splitBy(part -> split(table, apart, made, part));
    }

    private static Effect effect(Table table) {
        Effect effect = Effect.none();
        for (ObjectId parent : table.inherits()) {
            effect = Form.ATTACH_TO_PARENT.beside(effect, parent);
        }
        return effect;
    }

    private static boolean isApart(Constraint constraint, Set<ObjectId> apart) {
        return apart.contains(constraint.id())
                || constraint.columns().stream()
                        .anyMatch(name -> apart.contains(ObjectId.column(Sides.parent(constraint.id()), name)));
    }

    private void addColumn(Table table, Column column, Set<ObjectId> apart, List<String> lines, Set<ObjectId> made) {
        made.add(column.id());
        if (!column.origin().isLocal() && table.partition() == null) {
            return;
        }
        ColumnDefault value = sides().after(ObjectId.defaultOf(column.id()), ColumnDefault.class);
        String expression = null;
        if (value != null && !apart.contains(value.id())) {
            made.add(value.id());
            expression = value.expression();
        }
        if (table.ofType() == null) {
            lines.add(
                    table.partition() == null
                            ? ColumnSql.definition(column, expression)
                            : ColumnSql.ofPartition(column, expression));
            return;
        }
        String ofColumn = ColumnSql.constraints(column, expression);
        if (!ofColumn.isEmpty()) {
            lines.add(Identifier.quote(column.id().name()) + " WITH OPTIONS" + ofColumn);
        }
    }

    private List<Action> split(Table table, Set<ObjectId> apart, Set<ObjectId> made, ObjectId part) {
        List<Action> separate = separate(part);
        if (!made.contains(part) || separate.isEmpty()) {
            return List.of();
        }
        Set<ObjectId> more = new LinkedHashSet<>(apart);
        more.add(part);
        List<Action> actions = new ArrayList<>();
        actions.add(create(table, more));
        actions.addAll(separate);
        Set<ObjectId> stillMade = actions.get(0).objects(Role.MAKES);
        for (Constraint constraint :
                sides().newParts(table.id(), Constraint.class).toList()) {
            if (made.contains(constraint.id())
                    && !stillMade.contains(constraint.id())
                    && !constraint.id().equals(part)) {
                actions.addAll(constraints.create(constraint));
            }
        }
        return actions;
    }

    private List<Action> separate(ObjectId part) {
        ColumnDefault value = sides().after(part, ColumnDefault.class);
        if (value != null) {
            return defaults.create(value);
        }
        Constraint constraint = sides().after(part, Constraint.class);
        if (constraint != null) {
            return constraints.create(constraint);
        }
        Column column = sides().after(part, Column.class);
        return column == null || column.generation() == null ? List.of() : columns.create(column);
    }
}
