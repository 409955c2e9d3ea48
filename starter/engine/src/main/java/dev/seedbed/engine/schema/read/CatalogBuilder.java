package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.DatabaseInfo;
import dev.seedbed.engine.schema.DependencyGraph;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A catalog while it is read: what the rows of all queries have given so far. */
final class CatalogBuilder {

    private static final Comparator<ObjectId> ORDER = Comparator.comparing(ObjectId::kind)
            .thenComparing(ObjectId::namespace)
            .thenComparing(ObjectId::parent, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(id -> id.kind() == ObjectKind.COLUMN ? "" : id.name())
            .thenComparing(ObjectId::arguments);

    private final DatabaseInfo database;
    private final Map<Long, String> namespaces;
    private final Map<Long, String> roles = new HashMap<>();
    private final ObjectIndex index = new ObjectIndex();
    private final LooseParts parts = new LooseParts();
    private final DependencyCollector dependencies = new DependencyCollector(index);
    private final MetadataCollector metadata = new MetadataCollector();
    private final AclText acls = new AclText();
    private final List<SchemaObject> objects = new ArrayList<>();
    private final Set<ObjectId> unpopulated = new HashSet<>();
    private final List<String> unmodelled = new ArrayList<>();

    CatalogBuilder(DatabaseInfo database, Map<Long, String> namespaces) {
        this.database = database;
        this.namespaces = namespaces;
        noteVersion();
    }

    private void noteVersion() {
        if (!isKnownVersion()) {
            addUnmodelled(
                    "PostgreSQL %d is %s than the versions %d to %d that this reader knows: what is different in it may"
                                    .formatted(
                                            majorVersion(),
                                            majorVersion() > CatalogQueries.NEWEST ? "newer" : "older",
                                            CatalogQueries.OLDEST,
                                            CatalogQueries.NEWEST)
                            + " be missing");
        }
    }

    int majorVersion() {
        return database.majorVersion();
    }

    boolean isKnownVersion() {
        return majorVersion() >= CatalogQueries.OLDEST && majorVersion() <= CatalogQueries.NEWEST;
    }

    String databaseName() {
        return database.name();
    }

    /** The schemas that are read, as a literal. */
    String namespaceOids() {
        return namespaces.keySet().stream().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::oid[]"));
    }

    ObjectIndex index() {
        return index;
    }

    LooseParts parts() {
        return parts;
    }

    MetadataCollector metadata() {
        return metadata;
    }

    DependencyCollector dependencies() {
        return dependencies;
    }

    AclText acls() {
        return acls;
    }

    void add(SchemaObject object) {
        objects.add(object);
    }

    /** Adds an object, and lets it be found by its OID. */
    void add(SystemCatalog catalog, Row row, SchemaObject object) throws SQLException {
        index.put(catalog, row.number("oid"), object.id());
        objects.add(object);
    }

    void addRole(long oid, String name) {
        roles.put(oid, name);
    }

    /** The name of a role, or of nobody for 0; of a role that was dropped, its OID, as PostgreSQL prints it. */
    String role(long oid) {
        return oid == 0 ? "" : roles.getOrDefault(oid, Long.toString(oid));
    }

    /** An identity in the schema that the row's {@code namespace} is the OID of. */
    ObjectId qualified(ObjectKind kind, Row row) throws SQLException {
        return qualified(kind, row, "");
    }

    ObjectId qualified(ObjectKind kind, Row row, String arguments) throws SQLException {
        return ObjectId.of(kind, namespace(row.number("namespace")), row.text("name"), arguments);
    }

    String namespace(long oid) {
        return namespaces.getOrDefault(oid, "");
    }

    /** The owner, and the privileges where the row has any. */
    void addOwner(ObjectId id, Row row) throws SQLException {
        metadata.owner(id, role(row.number("owner")));
    }

    void addOwnerAndPrivileges(ObjectId id, Row row) throws SQLException {
        addOwner(id, row);
        metadata.privileges(id, acls.privileges(row.text("acl")));
    }

    void addUnpopulated(ObjectId id) {
        unpopulated.add(id);
    }

    void addUnmodelled(String sentence) {
        unmodelled.add(sentence);
    }

    Catalog build() {
        objects.sort(Comparator.comparing(SchemaObject::id, ORDER));
        Map<ObjectId, SchemaObject> byId = new LinkedHashMap<>();
        objects.forEach(object -> byId.put(object.id(), object));
        DependencyGraph graph = dependencies.graph(byId.keySet());
        return new Catalog(
                database,
                byId,
                metadata.metadata(),
                graph,
                unpopulated,
                unmodelled.stream().sorted().toList());
    }
}
