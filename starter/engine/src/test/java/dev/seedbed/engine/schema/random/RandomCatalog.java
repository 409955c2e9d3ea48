package dev.seedbed.engine.schema.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Objects that have all they need, in an order in which they can be created. */
record RandomCatalog(List<Item> items) {

    RandomCatalog {
        items = List.copyOf(items);
    }

    /** Leaves out what lacks something. */
    static RandomCatalog of(Iterable<Item> wanted) {
        List<Item> waiting = new ArrayList<>();
        wanted.forEach(waiting::add);
        List<Item> ordered = new ArrayList<>();
        Set<String> provided = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Item item : List.copyOf(waiting)) {
                if (provided.containsAll(item.needs())) {
                    waiting.remove(item);
                    ordered.add(item);
                    provided.addAll(item.provides());
                    more = true;
                }
            }
        }
        return new RandomCatalog(ordered);
    }

    Map<String, Item> byKey() {
        Map<String, Item> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        return byKey;
    }

    String sql() {
        StringBuilder sql = new StringBuilder();
        items.forEach(item -> sql.append(item.sql()));
        return sql.toString();
    }

    /** A row in each table, with ones and nulls. */
    String rows() {
        StringBuilder rows = new StringBuilder();
        for (Item item : items) {
            item.provides().stream()
                    .filter(name -> name.startsWith("table "))
                    .map(name -> name.substring("table ".length()))
                    .forEach(table -> rows.append(row(table, item.provides())));
        }
        return rows.toString();
    }

    private static String row(String table, Set<String> provided) {
        List<String> columns = new ArrayList<>(List.of("id"));
        Tables.COLUMNS.subList(0, 4).stream()
                .filter(column -> provided.contains("column " + table + "." + column))
                .forEach(columns::add);
        return "insert into " + table + " (" + String.join(", ", columns) + ") overriding system value values ("
                + String.join(", ", columns.stream().map(column -> "'1'").toList()) + ");\n";
    }
}
