package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Privilege;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects owners, privileges, comments and labels, which come from different queries. */
final class MetadataCollector {

    private final Map<ObjectId, Draft> drafts = new HashMap<>();

    private static final class Draft {
        private String owner = "";
        private List<Privilege> privileges = List.of();
        private @Nullable String comment;
        private final SortedMap<String, String> labels = new TreeMap<>();
        private final List<String> extensions = new ArrayList<>();

        Metadata metadata() {
            return new Metadata(
                    owner,
                    privileges,
                    comment,
                    labels,
                    extensions.stream().sorted().toList());
        }
    }

    void owner(ObjectId id, String owner) {
        draft(id).owner = owner;
    }

    void privileges(ObjectId id, List<Privilege> privileges) {
        draft(id).privileges = privileges;
    }

    void comment(ObjectId id, String comment) {
        draft(id).comment = comment;
    }

    void label(ObjectId id, String provider, String label) {
        draft(id).labels.put(provider, label);
    }

    void dependsOnExtension(ObjectId id, String extension) {
        draft(id).extensions.add(extension);
    }

    private Draft draft(ObjectId id) {
        return drafts.computeIfAbsent(id, any -> new Draft());
    }

    Map<ObjectId, Metadata> metadata() {
        Map<ObjectId, Metadata> metadata = new HashMap<>();
        drafts.forEach((id, draft) -> metadata.put(id, draft.metadata()));
        return metadata;
    }
}
