package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.diff.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Offers renames: a table loses one column of a type and gains one, or one table goes and another with the same columns comes.
 * Only offered, because a wrong guess would put values where they do not belong.
 */
public final class LikelyRenames {

    private final Catalog before;
    private final Catalog after;

    private LikelyRenames(Comparison comparison) {
        this.before = comparison.before();
        this.after = comparison.after();
    }

    /** One sentence for each. */
    public static List<String> of(Comparison comparison) {
        LikelyRenames likely = new LikelyRenames(comparison);
        List<String> offers = new ArrayList<>();
        offers.addAll(
                likely.pairs(likely.tables(likely.before, likely.after), likely.tables(likely.after, likely.before)));
        offers.addAll(
                likely.pairs(likely.columns(likely.before, likely.after), likely.columns(likely.after, likely.before)));
        return offers;
    }

    private List<String> pairs(Map<String, List<ObjectId>> gone, Map<String, List<ObjectId>> added) {
        List<String> offers = new ArrayList<>();
        new TreeMap<>(gone).forEach((content, ids) -> {
            List<ObjectId> others = added.getOrDefault(content, List.of());
            if (ids.size() == 1 && others.size() == 1) {
                offers.add(offer(ids.get(0), others.get(0)));
            }
        });
        return offers;
    }

    private static String offer(ObjectId from, ObjectId to) {
        String hint = from.sql() + "=" + Identifier.quote(to.name());
        return "If " + from.describe() + " was renamed to " + Identifier.quote(to.name())
                + ", its rows are kept with --rename " + (hint.contains("\"") ? "'" + hint + "'" : hint);
    }

    private Map<String, List<ObjectId>> columns(Catalog side, Catalog other) {
        Map<String, List<ObjectId>> columns = new HashMap<>();
        side.all(Column.class)
                .filter(column ->
                        other.find(column.id()) == null && column.origin().isLocal())
                .filter(column ->
                        column.id().parent() != null && other.find(column.id().parent()) != null)
                .forEach(column -> columns.computeIfAbsent(
                                column.id().parent() + " " + column.type(), any -> new ArrayList<>())
                        .add(column.id()));
        return columns;
    }

    private Map<String, List<ObjectId>> tables(Catalog side, Catalog other) {
        Map<String, List<ObjectId>> tables = new HashMap<>();
        side.all(Table.class)
                .filter(table -> other.find(table.id()) == null && table.partition() == null)
                .forEach(table -> tables.computeIfAbsent(
                                table.id().namespace() + " " + content(side, table.id()), any -> new ArrayList<>())
                        .add(table.id()));
        return tables;
    }

    private static String content(Catalog side, ObjectId table) {
        List<String> columns = new ArrayList<>();
        for (ObjectId part : side.parts(table)) {
            if (side.find(part) instanceof Column column) {
                columns.add(part.name() + " " + column.type());
            }
        }
        columns.sort(null);
        return columns.toString();
    }
}
