package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import dev.seedbed.engine.seed.upsert.table.UniqueKey;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which columns of which table are written, and what tells rows apart.
 *
 * @param key what keeps the match columns, or some of them, unique
 */
record Binding<E>(TargetTable table, List<BoundColumn<E>> columns, UniqueKey key) {

    Binding {
        columns = List.copyOf(columns);
    }

    List<BoundColumn<E>> columns(Predicate<BoundColumn<E>> which) {
        return columns.stream().filter(which).toList();
    }

    List<TargetColumn> match() {
        return columns.stream()
                .filter(BoundColumn::matches)
                .map(BoundColumn::target)
                .toList();
    }

    /** Whether an insert can give way to a row that another transaction brings at the same time. */
    boolean mayGiveWay() {
        return !key.deferrable() && key.columns().size() == match().size();
    }

    static String names(List<TargetColumn> columns) {
        return columns.stream().map(TargetColumn::name).collect(Collectors.joining(", ", "(", ")"));
    }

    static <E> String quotedNames(List<BoundColumn<E>> columns) {
        return columns.stream().map(BoundColumn::quoted).collect(Collectors.joining(", "));
    }

    static String quotedColumns(List<String> names) {
        return names.stream().map(NamedSql::quoted).collect(Collectors.joining(", "));
    }
}
