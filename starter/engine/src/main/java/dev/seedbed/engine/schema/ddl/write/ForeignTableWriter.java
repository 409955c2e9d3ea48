package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.ColumnDefault;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ForeignTable;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes foreign tables. Another server makes another table; its rows are elsewhere. */
final class ForeignTableWriter extends ObjectWriter<ForeignTable> {

    private final ConstraintWriter constraints;

    ForeignTableWriter(Sides sides, ConstraintWriter constraints) {
        super(ForeignTable.class, sides);
        this.constraints = constraints;
    }

    @Override
    List<Action> create(ForeignTable table) {
        Set<ObjectId> made = new LinkedHashSet<>(Set.of(table.id()));
        List<String> lines = new ArrayList<>();
        for (Column column : sides().newParts(table.id(), Column.class).toList()) {
            made.add(column.id());
            if (column.origin().isLocal() || table.partition() != null) {
                ColumnDefault value = sides().after(ObjectId.defaultOf(column.id()), ColumnDefault.class);
                if (value != null) {
                    made.add(value.id());
                }
                String expression = value == null ? null : value.expression();
                lines.add(
                        table.partition() == null
                                ? ColumnSql.definition(column, expression)
                                : ColumnSql.ofPartition(column, expression));
            }
        }
        for (Constraint constraint :
                sides().newParts(table.id(), Constraint.class).toList()) {
            if (constraints.isInline(constraint)) {
                lines.add(ConstraintWriter.named(constraint));
                made.add(constraint.id());
            }
        }
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(sql(table, lines), table.id(), Effect.none()).with(Role.MAKES, made));
        if (table.partition() != null) {
            actions.add(Partitions.attach(sides(), table.id(), table.partition()));
        }
        sides().newParts(table.id(), Column.class)
                .forEach(column -> actions.addAll(ColumnStorageChange.afterCreation(column)));
        return actions;
    }

    private static String sql(ForeignTable table, List<String> lines) {
        return "CREATE FOREIGN TABLE " + table.id().sql()
                + (lines.isEmpty() ? " ()" : " (\n    " + String.join(",\n    ", lines) + "\n)")
                + (table.inherits().isEmpty() ? "" : " INHERITS (" + Sql.ids(table.inherits()) + ")")
                + " SERVER " + Identifier.quote(table.server()) + Sql.foreignOptions(table.options());
    }

    @Override
    List<Action> drop(ForeignTable table) {
        return super.drop(table).stream()
                .map(action -> action.provides(Inheritance.left(table.id())))
                .toList();
    }

    @Override
    Effect dropEffect(ForeignTable table) {
        return Form.DROP_VIEW.on(table.id());
    }

    @Override
    Optional<List<Action>> alter(ForeignTable before, ForeignTable after) {
        if (!before.server().equals(after.server())) {
            return Optional.empty();
        }
        ObjectId id = after.id();
        List<Action> actions = new ArrayList<>();
        if (!before.options().equals(after.options())) {
            actions.add(Action.of(
                            TableSql.alter(id) + Sql.foreignOptionChanges(before.options(), after.options()),
                            id,
                            Form.SET_DEFAULT.on(id))
                    .needs(id));
        }
        actions.addAll(Inheritance.change(id, before.inherits(), after.inherits()));
        if (!Objects.equals(before.partition(), after.partition())) {
            actions.addAll(Partitions.change(sides(), id, before.partition(), after.partition()));
        }
        return Optional.of(actions);
    }
}
