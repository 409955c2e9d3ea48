package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Identities after renames, those of parts and of everything in a schema included. */
final class RenamedIds {

    private final Map<ObjectId, ObjectId> renamed = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();
    private final QualifiedNames names;

    RenamedIds(List<Rename> renames) {
        for (Rename rename : renames) {
            renamed.put(rename.from(), rename.to());
            if (rename.from().kind() == ObjectKind.NAMESPACE) {
                namespaces.put(rename.from().name(), rename.to().name());
            }
        }
        this.names = new QualifiedNames(renames);
    }

    ObjectId of(ObjectId id) {
        ObjectId direct = renamed.getOrDefault(id, id);
        ObjectId parent = id.parent() == null ? null : of(id.parent());
        if (parent != null && id.kind() == ObjectKind.DEFAULT) {
            return ObjectId.defaultOf(parent);
        }
        String namespace = namespaces.getOrDefault(id.namespace(), id.namespace());
        String arguments = id.arguments().isEmpty() ? "" : names.replaced(id.arguments());
        String name = id.kind() == ObjectKind.CAST || id.kind() == ObjectKind.TRANSFORM
                ? names.replaced(direct.name())
                : direct.name();
        return new ObjectId(id.kind(), parent, namespace, name, arguments);
    }
}
