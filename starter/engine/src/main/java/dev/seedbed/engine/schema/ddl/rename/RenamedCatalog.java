package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.DependencyGraph;
import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.diff.NodeIds;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A catalog as it is after renames: identities, texts and the dependency graph. */
final class RenamedCatalog {

    private final Catalog original;
    private final List<Rename> renames;
    private final RenamedIds ids;

    private RenamedCatalog(Catalog original, List<Rename> renames) {
        this.original = original;
        this.renames = renames;
        this.ids = new RenamedIds(renames);
    }

    static Catalog of(Catalog original, List<Rename> renames) {
        return renames.isEmpty() ? original : new RenamedCatalog(original, renames).build();
    }

    private Catalog build() {
        Map<ObjectId, SchemaObject> objects = new LinkedHashMap<>();
        RenamedTexts texts = new RenamedTexts(original, renames);
        for (SchemaObject object : original.objects().values()) {
            SchemaObject renamed = RenamedRecord.of(object, ids, texts.of(object));
            objects.put(renamed.id(), renamed);
        }
        Map<ObjectId, Metadata> metadata = new LinkedHashMap<>();
        original.metadata().forEach((id, said) -> metadata.put(ids.of(id), said));
        Set<ObjectId> unpopulated = new LinkedHashSet<>();
        original.unpopulated().forEach(id -> unpopulated.add(ids.of(id)));
        return new Catalog(original.database(), objects, metadata, dependencies(), unpopulated, original.unmodelled());
    }

    private DependencyGraph dependencies() {
        Set<ObjectId> nodes = new LinkedHashSet<>(original.objects().keySet());
        original.objects().values().forEach(object -> nodes.addAll(NodeIds.of(object)));
        nodes.addAll(original.metadata().keySet());
        DependencyGraph.Builder graph = DependencyGraph.builder();
        for (ObjectId node : nodes) {
            original.dependencies()
                    .dependenciesOf(node)
                    .forEach((needed, type) -> graph.add(ids.of(node), ids.of(needed), type));
        }
        return graph.build();
    }
}
