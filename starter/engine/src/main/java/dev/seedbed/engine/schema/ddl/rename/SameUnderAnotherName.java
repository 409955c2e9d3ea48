package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ConstraintType;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Origin;
import dev.seedbed.engine.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Constraints and indexes of which nothing but the name differs. To rename them loses nothing and saves building them again, so
 * it takes no hint; where several could be meant, none is.
 */
final class SameUnderAnotherName {

    private final Catalog before;
    private final Catalog after;

    SameUnderAnotherName(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    List<Rename> find() {
        Map<Object, List<ObjectId>> gone = candidates(before, after);
        Map<Object, List<ObjectId>> added = candidates(after, before);
        List<Rename> renames = new ArrayList<>();
        gone.forEach((content, ids) -> {
            List<ObjectId> others = added.getOrDefault(content, List.of());
            if (ids.size() == 1 && others.size() == 1) {
                renames.add(new Rename(ids.get(0), others.get(0)));
            }
        });
        renames.sort(Comparator.comparing(Rename::from));
        return renames;
    }

    /** Those that the other side lacks, by what they are. */
    private static Map<Object, List<ObjectId>> candidates(Catalog side, Catalog other) {
        Map<Object, List<ObjectId>> candidates = new HashMap<>();
        for (SchemaObject object : side.objects().values()) {
            Object content = other.find(object.id()) == null ? content(object) : null;
            if (content != null) {
                candidates.computeIfAbsent(content, any -> new ArrayList<>()).add(object.id());
            }
        }
        return candidates;
    }

    private static @Nullable Object content(SchemaObject object) {
        if (object instanceof Constraint constraint) {
            return isRenamedAlone(constraint) ? content(constraint) : null;
        }
        return object instanceof Index index
                ? List.of(
                        index.id().namespace(),
                        index.table(),
                        index.unique(),
                        index.definition(),
                        String.valueOf(index.predicate()),
                        index.state(),
                        String.valueOf(index.inheritedFrom()))
                : null;
    }

    /** What a parent hands down is renamed with it; the copies of a foreign key are not. */
    private static boolean isRenamedAlone(Constraint constraint) {
        return constraint.origin() != Origin.INHERITED
                && (constraint.type() != ConstraintType.FOREIGN_KEY || constraint.inheritedFrom() == null);
    }

    private static Object content(Constraint constraint) {
        return List.of(
                String.valueOf(constraint.id().parent()),
                constraint.type(),
                constraint.definition(),
                constraint.deferral(),
                constraint.enforced(),
                constraint.valid(),
                String.valueOf(constraint.index()),
                String.valueOf(constraint.inheritedFrom()));
    }
}
