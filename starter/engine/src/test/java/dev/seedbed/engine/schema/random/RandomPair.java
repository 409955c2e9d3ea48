package dev.seedbed.engine.schema.random;

import dev.seedbed.engine.schema.cases.SchemaCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A random catalog and the same one after random edits. The number makes the same pair again. */
record RandomPair(long number, RandomCatalog before, RandomCatalog after) {

    private static final Universe UNIVERSE = new Universe();

    static RandomPair of(long number) {
        Choice choice = new Choice(number);
        List<Item> before = new ArrayList<>();
        for (String key : UNIVERSE.keys()) {
            if (key.startsWith("schema") || choice.percent(55)) {
                before.add(UNIVERSE.variant(key, new Choice(choice.number())));
            }
        }
        RandomCatalog first = RandomCatalog.of(before);
        return new RandomPair(number, first, edited(first, choice));
    }

    private static RandomCatalog edited(RandomCatalog catalog, Choice choice) {
        Map<String, Item> items = catalog.byKey();
        int edits = choice.of(10, 25, 60);
        for (String key : UNIVERSE.keys()) {
            if (choice.percent(edits)) {
                if (items.containsKey(key) && choice.percent(30)) {
                    items.remove(key);
                } else {
                    items.put(key, UNIVERSE.variant(key, new Choice(choice.number())));
                }
            }
        }
        return RandomCatalog.of(items.values());
    }

    SchemaCase asCase() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("before", before.sql());
        sections.put("after", after.sql());
        sections.put("rows before", before.rows(after));
        sections.put("rows after", after.rows(before));
        List<String> again = new ArrayList<>(List.of("types"));
        after.byKey().forEach((key, item) -> {
            Item was = before.byKey().get(key);
            if (was != null && key.startsWith("table ") && isIdentity(was) != isIdentity(item)) {
                again.add("sequence " + key.substring("table ".length()) + "_id_seq");
            }
        });
        return new SchemaCase("random", String.valueOf(number), Map.of("made again", again), sections);
    }

    /** The sequence of an identity column can't become a plain one, nor the reverse. */
    private static boolean isIdentity(Item table) {
        return table.sql().contains(" as identity");
    }

    /** Pairs that are smaller by one object or one edit; the largest steps come first. */
    List<RandomPair> smaller() {
        List<RandomPair> smaller = new ArrayList<>();
        Map<String, Item> old = before.byKey();
        Map<String, Item> now = after.byKey();
        for (String key : UNIVERSE.keys()) {
            Item was = old.get(key);
            Item is = now.get(key);
            if (was != null || is != null) {
                smaller.add(without(key));
            }
            if (was != null && !was.equals(is)) {
                Map<String, Item> reverted = new LinkedHashMap<>(now);
                reverted.put(key, was);
                smaller.add(new RandomPair(number, before, RandomCatalog.of(reverted.values())));
            }
            if (was == null && is != null) {
                Map<String, Item> reverted = new LinkedHashMap<>(now);
                reverted.remove(key);
                smaller.add(new RandomPair(number, before, RandomCatalog.of(reverted.values())));
            }
        }
        return smaller;
    }

    private RandomPair without(String key) {
        return new RandomPair(
                number,
                RandomCatalog.of(before.items().stream()
                        .filter(item -> !item.key().equals(key))
                        .toList()),
                RandomCatalog.of(after.items().stream()
                        .filter(item -> !item.key().equals(key))
                        .toList()));
    }

    int size() {
        return before.items().size() + after.items().size();
    }
}
