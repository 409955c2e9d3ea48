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

    /** A row in each table that can have one here and there, with ones and nulls. */
    String rows(RandomCatalog other) {
        Set<String> filled = new HashSet<>();
        items.forEach(item -> filled.addAll(item.provides()));
        while (filled.removeIf(table -> refersToNothing(table, filled) || other.refersToNothing(table, filled))) {}
        StringBuilder rows = new StringBuilder("set session_replication_role = replica;\n");
        for (Item item : items) {
            item.provides().stream()
                    .filter(name -> name.startsWith("table ") && filled.contains(name))
                    .map(name -> name.substring("table ".length()))
                    .forEach(table -> rows.append(row(table, item.provides())));
        }
        return rows.toString();
    }

    private boolean refersToNothing(String table, Set<String> filled) {
        Item foreignKey = byKey().get("foreign " + table.replace("table ", "key "));
        return foreignKey != null
                && foreignKey.needs().stream()
                        .filter(name -> name.startsWith("key "))
                        .anyMatch(name -> !filled.contains(name.replace("key ", "table ")));
    }

    private static String row(String table, Set<String> provided) {
        List<String> columns = new ArrayList<>(List.of("id"));
        Tables.COLUMNS.stream()
                .filter(column -> provided.contains("column " + table + "." + column))
                .forEach(columns::add);
        return "insert into " + table + " (" + String.join(", ", columns) + ") overriding system value values ("
                + String.join(
                        ", ",
                        columns.stream()
                                .map(column -> Tables.COLUMNS.indexOf(column) < 4 ? "'1'" : "null")
                                .toList())
                + ");\n";
    }
}
