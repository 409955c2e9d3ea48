package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.DependencyGraph;
import dev.seedbed.engine.schema.DependencyType;
import dev.seedbed.engine.schema.ObjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the graph of {@code pg_depend}.
 *
 * <p>What has no identity of its own is replaced by what owns it: the extension that it is a member of, or the object that made it
 * (an index's constraint, an array's element type, a row type's relation, a rule's view). An edge to something that has neither,
 * such as a system object, is left out.
 */
final class DependencyCollector {

    private record Edge(long dependent, long referenced, DependencyType type) {}

    private final ObjectIndex index;
    private final Map<Long, ObjectId> nodes = new HashMap<>();
    private final Map<Long, Long> owners = new HashMap<>();
    private final Set<Long> entries = new HashSet<>();
    private final List<Edge> edges = new ArrayList<>();

    DependencyCollector(ObjectIndex index) {
        this.index = index;
    }

    /** Lets another node stand for what has this OID, although it has an identity of its own. */
    void standIn(SystemCatalog catalog, long oid, ObjectId node) {
        nodes.put(ObjectIndex.key(catalog.oid(), oid, 0), node);
    }

    /** Lets the owner stand for an entry without an identity of its own. What drops the entry does not drop the owner. */
    void ownedBy(long entry, long owner) {
        entries.add(entry);
        owners.put(entry, owner);
    }

    void add(long dependent, long referenced, char type) {
        switch (type) {
            case 'e' -> owners.put(dependent, referenced);
            case 'i' -> addMade(dependent, referenced, DependencyType.PART);
            case 'P' -> edges.add(new Edge(dependent, referenced, DependencyType.PART));
            case 'a', 'S' -> edges.add(new Edge(dependent, referenced, DependencyType.AUTO));
            default -> edges.add(new Edge(dependent, referenced, DependencyType.NORMAL));
        }
    }

    private void addMade(long dependent, long referenced, DependencyType type) {
        owners.putIfAbsent(dependent, referenced);
        edges.add(new Edge(dependent, referenced, type));
    }

    DependencyGraph graph(Collection<ObjectId> objects) {
        DependencyGraph.Builder graph = DependencyGraph.builder();
        for (Edge edge : edges) {
            ObjectId dependent = node(edge.dependent());
            ObjectId referenced = node(edge.referenced());
            if (dependent != null && referenced != null) {
                boolean ofEntry = entries.contains(edge.dependent());
                graph.add(dependent, referenced, ofEntry ? DependencyType.NORMAL : edge.type());
            }
        }
        for (ObjectId id : objects) {
            if (id.parent() != null) {
                graph.add(id, id.parent(), DependencyType.PART);
            }
        }
        return graph.build();
    }

    private @Nullable ObjectId node(long key) {
        Set<Long> seen = new HashSet<>();
        Long next = key;
        while (next != null && seen.add(next)) {
            ObjectId node = known(next);
            if (node != null) {
                return node;
            }
            next = owners.get(next);
            if (next == null && (key & 0xffff) != 0) {
                key = key & ~0xffffL; // a column of what is no object, such as an extension's table
                next = key;
            }
        }
        return null;
    }

    private @Nullable ObjectId known(long key) {
        ObjectId node = nodes.get(key);
        return node != null ? node : index.find(key);
    }
}
