package dev.seedbed.engine.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Immutable copies for the records' components. */
final class Copies {

    private Copies() {}

    static <K extends Comparable<K>, V> SortedMap<K, V> of(SortedMap<K, V> map) {
        return map.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
