package dev.seedbed.engine.schema.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All objects that random catalogs are made of, by their keys. Each can have many variants. */
final class Universe {

    private final Map<String, Function<Choice, Item>> items = new LinkedHashMap<>();

    Universe() {
        add("schema a", (key, choice) -> Others.schema(key, "a", choice));
        add("schema b", (key, choice) -> Others.schema(key, "b", choice));
        for (int n = 0; n < 2; n++) {
            String e = "a.e" + n;
            String k = "a.k" + n;
            String d = "b.d" + n;
            String g = "b.g" + n;
            String s = "a.s" + n;
            add("enum " + e, (key, choice) -> Others.enumType(key, e, choice));
            add("composite " + k, (key, choice) -> Others.composite(key, k, choice));
            add("domain " + d, (key, choice) -> Others.domain(key, d, choice));
            add("trigger function " + g, (key, choice) -> Others.triggerFunction(key, g, choice));
            add("function b.f" + n, (key, choice) -> Others.function(key, key.substring(9), choice));
            add("sequence " + s, (key, choice) -> Others.sequence(key, s, choice));
            add("cast " + e, (key, choice) -> Others.cast(key, e, choice));
        }
        for (String table : List.of("a.t0", "a.t1", "b.t2", "b.t3")) {
            addTable(table);
        }
        addPartitions("a.p0");
        add("view b.v0", (key, choice) -> Others.view(key, "b.v0", "a.t0", false, choice));
        add("view a.v1", (key, choice) -> Others.view(key, "a.v1", choice.of("b.v0", "a.t1"), false, choice));
        add("view b.v2", (key, choice) -> Others.view(key, "b.v2", choice.of("a.v1", "b.t2", "a.p0"), false, choice));
        add("view b.m0", (key, choice) -> Others.view(key, "b.m0", choice.of("b.v0", "a.t1"), true, choice));
        add("view a.v4", (key, choice) -> Others.view(key, "a.v4", "b.m0", false, choice));
        add("index of b.m0", (key, choice) -> TableParts.index(key, "m0_i", "b.m0", choice));
        add(
                "function of b.v0",
                (key, choice) -> Others.parsedFunction(key, "a.pf0", choice.of("b.v0", "a.t0"), choice));
        add("publication", (key, choice) -> Others.publication(key, "random_publication", "a.t0", choice));
        add("default privileges", (key, choice) -> Others.defaultPrivileges(key, "b", choice));
        add("aggregate", (key, choice) -> Others.aggregate(key, "a.total", choice));
    }

    private interface Maker {
        Item make(String key, Choice choice);
    }

    private void add(String key, Maker maker) {
        items.put(key, choice -> maker.make(key, choice));
    }

    private void addTable(String table) {
        String plain = Tables.plain(table);
        add("table " + table, (key, choice) -> Tables.table(key, table, choice));
        add(
                "foreign key " + table,
                (key, choice) -> TableParts.foreignKey(key, table, choice.of("a.t0", "a.t1", "b.t2"), choice));
        add("check " + table, (key, choice) -> TableParts.check(key, table, choice));
        add("index 1 " + table, (key, choice) -> TableParts.index(key, plain + "_i1", table, choice));
        add("index 2 " + table, (key, choice) -> TableParts.index(key, plain + "_i2", table, choice));
        add("trigger " + table, (key, choice) -> TableParts.trigger(key, plain + "_g", table, choice));
        add("policy " + table, (key, choice) -> TableParts.policy(key, plain + "_p", table, choice));
        add("rule " + table, (key, choice) -> TableParts.rule(key, plain + "_r", table, choice));
        add("statistics " + table, (key, choice) -> TableParts.statistics(key, table + "_s", table, choice));
    }

    private void addPartitions(String table) {
        add("table " + table, (key, choice) -> Tables.partitioned(key, table, choice));
        add("index " + table, (key, choice) -> TableParts.index(key, "p0_i", table, choice));
        for (int n = 0; n < 3; n++) {
            int place = n;
            add("partition " + n, (key, choice) -> Tables.partition(key, table + "_" + place, table, place, choice));
        }
    }

    List<String> keys() {
        return new ArrayList<>(items.keySet());
    }

    Item variant(String key, Choice choice) {
        return Optional.ofNullable(items.get(key)).orElseThrow().apply(choice);
    }
}
