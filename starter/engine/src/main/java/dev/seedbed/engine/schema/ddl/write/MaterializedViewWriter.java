package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.MaterializedView;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ViewColumn;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Writes materialized views. Another query makes another view. */
final class MaterializedViewWriter extends ObjectWriter<MaterializedView> {

    MaterializedViewWriter(Sides sides) {
        super(MaterializedView.class, sides);
    }

    @Override
    List<Action> create(MaterializedView view) {
        ObjectId id = view.id();
        Set<ObjectId> made = new LinkedHashSet<>(Set.of(id));
        view.columns().forEach(column -> made.add(ObjectId.column(id, column.name())));
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.of(sql(view), id, ViewWriter.reads(sides().after(), id)).with(Role.MAKES, made));
        for (ViewColumn column : view.columns()) {
            actions.addAll(ColumnStorageChange.between(
                    id, column.name(), dev.seedbed.engine.schema.ColumnStorage.DEFAULT, column.storage()));
        }
        return actions;
    }

    private String sql(MaterializedView view) {
        SortedMap<String, String> options = TableSql.options(view.options(), view.toastOptions());
        boolean empty = sides().after().unpopulated().contains(view.id());
        return "CREATE MATERIALIZED VIEW " + view.id().sql()
                + (view.accessMethod() == null || view.accessMethod().equals("heap")
                        ? ""
                        : " USING " + Identifier.quote(view.accessMethod()))
                + (options.isEmpty() ? "" : " WITH (" + Sql.options(options) + ")")
                + (view.tablespace() == null ? "" : " TABLESPACE " + Identifier.quote(view.tablespace()))
                + " AS\n" + Sql.query(view.query()) + (empty ? "\nWITH NO DATA" : "");
    }

    @Override
    Effect dropEffect(MaterializedView view) {
        return Form.DROP_VIEW.on(view.id());
    }

    @Override
    Optional<List<Action>> alter(MaterializedView before, MaterializedView after) {
        if (!before.query().equals(after.query()) || !names(before).equals(names(after))) {
            return Optional.empty();
        }
        ObjectId id = after.id();
        String alter = "ALTER MATERIALIZED VIEW " + id.sql() + " ";
        List<Action> actions = new ArrayList<>();
        OptionChanges changes = OptionChanges.between(
                TableSql.options(before.options(), before.toastOptions()),
                TableSql.options(after.options(), after.toastOptions()));
        changes.set().ifPresent(set -> add(actions, id, alter + "SET (" + set + ")", Form.SET_OPTIONS));
        changes.reset().ifPresent(reset -> add(actions, id, alter + "RESET (" + reset + ")", Form.SET_OPTIONS));
        if (!Objects.equals(before.accessMethod(), after.accessMethod())) {
            String method = after.accessMethod() == null ? "heap" : Identifier.quote(after.accessMethod());
            add(actions, id, alter + "SET ACCESS METHOD " + method, Form.SET_STORAGE);
        }
        if (!Objects.equals(before.tablespace(), after.tablespace())) {
            String tablespace = after.tablespace() == null ? "pg_default" : Identifier.quote(after.tablespace());
            add(actions, id, alter + "SET TABLESPACE " + tablespace, Form.SET_STORAGE);
        }
        for (int i = 0; i < after.columns().size(); i++) {
            ViewColumn column = after.columns().get(i);
            actions.addAll(ColumnStorageChange.between(
                    id, column.name(), before.columns().get(i).storage(), column.storage()));
        }
        return Optional.of(actions);
    }

    private static List<String> names(MaterializedView view) {
        return view.columns().stream()
                .map(column -> column.name() + " " + column.type() + " " + column.collation())
                .toList();
    }

    private static void add(List<Action> actions, ObjectId id, String sql, Form form) {
        actions.add(Action.of(sql, id, form.on(id)).needs(id));
    }
}
