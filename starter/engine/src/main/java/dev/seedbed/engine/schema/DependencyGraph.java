package dev.seedbed.engine.schema;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which object needs which, as PostgreSQL records it in {@code pg_depend}.
 *
 * <p>The nodes are finer than the objects: a column of a view, an attribute of a composite type and an identity column's sequence
 * are nodes, although they belong to an object. What a node without an object belongs to is its {@link ObjectId#parent}. A part
 * depends on its parent.
 */
public final class DependencyGraph {

    private final Map<ObjectId, Map<ObjectId, DependencyType>> dependencies = new HashMap<>();
    private final Map<ObjectId, Map<ObjectId, DependencyType>> dependents = new HashMap<>();

    private DependencyGraph() {}

    /** What the object needs itself, not through others. */
    public Map<ObjectId, DependencyType> dependenciesOf(ObjectId dependent) {
        return dependencies.getOrDefault(dependent, Map.of());
    }

    /** What needs the object itself. */
    public Map<ObjectId, DependencyType> dependentsOf(ObjectId referenced) {
        return dependents.getOrDefault(referenced, Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DependencyGraph graph && graph.dependencies.equals(dependencies);
    }

    @Override
    public int hashCode() {
        return dependencies.hashCode();
    }

    @Override
    public String toString() {
        return dependencies.toString();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects edges. Of two edges between the same objects the one that binds more closely stays. */
    public static final class Builder {

        private final DependencyGraph graph = new DependencyGraph();

        private Builder() {}

        public Builder add(ObjectId dependent, ObjectId referenced, DependencyType type) {
            if (!dependent.equals(referenced)) {
                put(graph.dependencies, dependent, referenced, type);
                put(graph.dependents, referenced, dependent, type);
            }
            return this;
        }

        private static void put(
                Map<ObjectId, Map<ObjectId, DependencyType>> edges, ObjectId from, ObjectId to, DependencyType type) {
            edges.computeIfAbsent(from, any -> new LinkedHashMap<>())
                    .merge(to, type, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }

        /** The builder is not to be used after this. */
        public DependencyGraph build() {
            graph.dependencies.replaceAll((id, edges) -> Collections.unmodifiableMap(edges));
            graph.dependents.replaceAll((id, edges) -> Collections.unmodifiableMap(edges));
            return graph;
        }
    }
}
