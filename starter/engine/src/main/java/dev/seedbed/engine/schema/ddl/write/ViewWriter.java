package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.View;
import dev.seedbed.engine.schema.ViewColumn;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes views. A view whose columns stay, and may get more of them at the end, is replaced where it is. One that stands in a
 * circle is first created with the same columns and no query behind them.
 */
final class ViewWriter extends ObjectWriter<View> {

    ViewWriter(Sides sides) {
        super(View.class, sides);
    }

    @Override
    List<Action> create(View view) {
        ObjectId id = view.id();
        return List.of(Action.of(sql("CREATE VIEW ", view, view.query()), id, reads(view))
                .with(Role.MAKES, nodes(view))
                .splitBy(part -> part.equals(id) ? inTwoSteps(view) : List.of()));
    }

    private List<Action> inTwoSteps(View view) {
        String columns = view.columns().stream()
                .map(column -> "NULL::" + column.type()
                        + (column.collation() == null ? "" : " COLLATE " + column.collation()) + " AS "
                        + Identifier.quote(column.name()))
                .collect(Collectors.joining(",\n    "));
        Set<ObjectId> later = new LinkedHashSet<>();
        sides().after().dependencies().dependenciesOf(view.id()).keySet().stream()
                .filter(needed -> !isType(needed))
                .forEach(later::add);
        return List.of(
                Action.of(sql("CREATE VIEW ", view, " SELECT\n    " + columns), view.id(), Effect.none())
                        .with(Role.MAKES, nodes(view))
                        .with(Role.POSTPONES, later),
                Action.of(sql("CREATE OR REPLACE VIEW ", view, view.query()), view.id(), reads(view))
                        .with(Role.NEEDS, later)
                        .needs(view.id()));
    }

    private static boolean isType(ObjectId id) {
        return switch (id.kind()) {
            case NAMESPACE, EXTENSION, ENUM, COMPOSITE, RANGE, DOMAIN, BASE_TYPE, COLLATION -> true;
            default -> false;
        };
    }

    private static String sql(String create, View view, String query) {
        String options = view.options().isEmpty() ? "" : " WITH (" + Sql.options(view.options()) + ")";
        return create + view.id().sql() + options + " AS\n" + Sql.query(query);
    }

    private Set<ObjectId> nodes(View view) {
        Set<ObjectId> nodes = new LinkedHashSet<>(Set.of(view.id()));
        view.columns().forEach(column -> nodes.add(ObjectId.column(view.id(), column.name())));
        return nodes;
    }

    private Effect reads(View view) {
        return reads(sides().after(), view.id());
    }

    /** The locks that a query takes on what it reads. */
    static Effect reads(Catalog catalog, ObjectId id) {
        Effect effect = Effect.none();
        for (ObjectId needed : catalog.dependencies().dependenciesOf(id).keySet()) {
            ObjectId relation = needed.kind() == ObjectKind.COLUMN ? Sides.parent(needed) : needed;
            switch (relation.kind()) {
                case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> effect = Form.READ.beside(effect, relation);
                default -> {}
            }
        }
        return effect;
    }

    @Override
    Effect dropEffect(View view) {
        return Form.DROP_VIEW.on(view.id());
    }

    @Override
    Optional<List<Action>> alter(View before, View after) {
        List<ViewColumn> old = before.columns();
        boolean grows = after.columns().size() >= old.size()
                && after.columns().subList(0, old.size()).equals(old);
        if (!grows) {
            return Optional.empty();
        }
        ObjectId id = after.id();
        if (before.query().equals(after.query())) {
            return Optional.of(options(before, after));
        }
        List<Action> actions = new ArrayList<>();
        List<ViewColumn> added =
                after.columns().subList(old.size(), after.columns().size());
        actions.add(Action.of(
                        sql("CREATE OR REPLACE VIEW ", after, after.query()),
                        id,
                        Form.ALTER_VIEW.beside(reads(after), id))
                .alters(id)
                .with(
                        Role.MAKES,
                        added.stream()
                                .map(column -> ObjectId.column(id, column.name()))
                                .toList()));
        return Optional.of(actions);
    }

    private static List<Action> options(View before, View after) {
        List<Action> actions = new ArrayList<>();
        OptionChanges changes = OptionChanges.between(before.options(), after.options());
        ObjectId id = after.id();
        changes.set()
                .ifPresent(set -> actions.add(
                        Action.of("ALTER VIEW " + id.sql() + " SET (" + set + ")", id, Form.ALTER_VIEW.on(id))
                                .needs(id)));
        changes.reset()
                .ifPresent(reset -> actions.add(
                        Action.of("ALTER VIEW " + id.sql() + " RESET (" + reset + ")", id, Form.ALTER_VIEW.on(id))
                                .needs(id)));
        return actions;
    }
}
