package dev.seedbed.engine.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a database that its users made, without the members of extensions.
 *
 * <p>Objects stand in the order in which they were read: by kind and name, a table's columns as the table has them. {@code unmodelled}
 * are sentences about what is there, or could not be read, and is in none of the others.
 */
public final class Catalog {

    private final DatabaseInfo database;
    private final Map<ObjectId, SchemaObject> objects;
    private final Map<ObjectId, Metadata> metadata;
    private final DependencyGraph dependencies;
    private final Set<ObjectId> unpopulated;
    private final List<String> unmodelled;
    private final Map<ObjectId, List<ObjectId>> parts = new HashMap<>();

    public Catalog(
            DatabaseInfo database,
            Map<ObjectId, SchemaObject> objects,
            Map<ObjectId, Metadata> metadata,
            DependencyGraph dependencies,
            Set<ObjectId> unpopulated,
            List<String> unmodelled) {
        this.database = database;
        this.objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
        this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        this.dependencies = dependencies;
        this.unpopulated = Set.copyOf(unpopulated);
        this.unmodelled = List.copyOf(unmodelled);
        for (ObjectId id : this.objects.keySet()) {
            if (id.parent() != null) {
                parts.computeIfAbsent(id.parent(), any -> new ArrayList<>()).add(id);
            }
        }
    }

    public DatabaseInfo database() {
        return database;
    }

    public Map<ObjectId, SchemaObject> objects() {
        return objects;
    }

    public @Nullable SchemaObject find(ObjectId id) {
        return objects.get(id);
    }

    /** The object, which is there. */
    public <T extends SchemaObject> T get(ObjectId id, Class<T> type) {
        return type.cast(Objects.requireNonNull(objects.get(id), id::describe));
    }

    public <T extends SchemaObject> Stream<T> all(Class<T> type) {
        return objects.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** Those objects whose parent is this one: the columns of a table in their order, then its other parts. */
    public List<ObjectId> parts(ObjectId parent) {
        return Collections.unmodifiableList(parts.getOrDefault(parent, List.of()));
    }

    /** Owner, privileges, comment and labels of an object, or of a node that is no object, such as a view's column. */
    public Metadata metadata(ObjectId id) {
        return metadata.getOrDefault(id, Metadata.NONE);
    }

    public Map<ObjectId, Metadata> metadata() {
        return metadata;
    }

    public DependencyGraph dependencies() {
        return dependencies;
    }

    /** The materialized views without contents. */
    public Set<ObjectId> unpopulated() {
        return unpopulated;
    }

    public List<String> unmodelled() {
        return unmodelled;
    }
}
