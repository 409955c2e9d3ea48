package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Attribute;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.NotNull;
import dev.seedbed.engine.schema.ViewColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parts that are read before the object that they belong to, by the OIDs of those. */
final class LooseParts {

    record Parent(long oid, boolean detachPending) {}

    private final Map<Long, List<Parent>> parents = new HashMap<>();
    private final Map<Long, NotNull> notNulls = new HashMap<>();
    private final Map<Long, Identity> identities = new HashMap<>();
    private final Map<Long, List<ViewColumn>> viewColumns = new HashMap<>();
    private final Map<Long, List<Attribute>> attributes = new HashMap<>();
    private final Map<Long, SortedMap<Integer, Integer>> indexStatistics = new HashMap<>();
    private final Map<Long, List<String>> operatorEntries = new HashMap<>();

    void addParent(long child, Parent parent) {
        parents.computeIfAbsent(child, any -> new ArrayList<>()).add(parent);
    }

    List<Parent> parents(long child) {
        return parents.getOrDefault(child, List.of());
    }

    /** The key is that of a column, or of a domain. */
    void addNotNull(long key, NotNull notNull) {
        notNulls.put(key, notNull);
    }

    NotNull notNull(long key) {
        return notNulls.getOrDefault(key, NotNull.UNNAMED);
    }

    void addIdentity(long key, Identity identity) {
        identities.put(key, identity);
    }

    @Nullable Identity identity(long key) {
        return identities.get(key);
    }

    void addViewColumn(long view, ViewColumn column) {
        viewColumns.computeIfAbsent(view, any -> new ArrayList<>()).add(column);
    }

    List<ViewColumn> viewColumns(long view) {
        return viewColumns.getOrDefault(view, List.of());
    }

    void addAttribute(long relation, Attribute attribute) {
        attributes.computeIfAbsent(relation, any -> new ArrayList<>()).add(attribute);
    }

    List<Attribute> attributes(long relation) {
        return attributes.getOrDefault(relation, List.of());
    }

    void addIndexStatistics(long index, int column, int target) {
        indexStatistics.computeIfAbsent(index, any -> new TreeMap<>()).put(column, target);
    }

    SortedMap<Integer, Integer> indexStatistics(long index) {
        return indexStatistics.getOrDefault(index, new TreeMap<>());
    }

    /** The OID is that of an operator class, or of a family for entries outside of classes. */
    void addOperatorEntry(long oid, String entry) {
        operatorEntries.computeIfAbsent(oid, any -> new ArrayList<>()).add(entry);
    }

    List<String> operatorEntries(long oid) {
        return operatorEntries.getOrDefault(oid, List.of()).stream().sorted().toList();
    }
}
