package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Identities after renames, those of parts included. */
final class RenamedIds {

    private final Map<ObjectId, ObjectId> renamed = new HashMap<>();

    RenamedIds(List<Rename> renames) {
        renames.forEach(rename -> renamed.put(rename.from(), rename.to()));
    }

    ObjectId of(ObjectId id) {
        ObjectId direct = renamed.getOrDefault(id, id);
        ObjectId parent = id.parent();
        if (parent == null) {
            return direct;
        }
        ObjectId newParent = of(parent);
        return id.kind() == ObjectKind.DEFAULT
                ? ObjectId.defaultOf(newParent)
                : new ObjectId(id.kind(), newParent, id.namespace(), direct.name(), id.arguments());
    }
}
