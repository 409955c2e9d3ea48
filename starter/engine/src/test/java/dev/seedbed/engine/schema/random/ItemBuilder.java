package dev.seedbed.engine.schema.random;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the parts of an item. */
final class ItemBuilder {

    private final String key;
    private final Set<String> needs = new LinkedHashSet<>();
    private final Set<String> provides = new LinkedHashSet<>();
    private final StringBuilder sql = new StringBuilder();

    ItemBuilder(String key) {
        this.key = key;
    }

    ItemBuilder needs(String... names) {
        needs.addAll(List.of(names));
        return this;
    }

    ItemBuilder provides(String... names) {
        provides.addAll(List.of(names));
        return this;
    }

    /** A statement; an empty one is left out. */
    ItemBuilder sql(String statement) {
        if (!statement.isBlank()) {
            sql.append(statement).append(";\n");
        }
        return this;
    }

    Item build() {
        return new Item(key, Set.copyOf(needs), Set.copyOf(provides), sql.toString());
    }
}
