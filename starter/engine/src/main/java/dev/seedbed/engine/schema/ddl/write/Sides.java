package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ExtendedStatistics;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Both catalogs, and what was decided about each object so far.
 *
 * @param safe whether statements are written in forms that do not block others for long
 * @param fates without those that stay as they are
 * @param refusals what no statement can do, by object, as sentences
 */
public record Sides(
        Catalog before, Catalog after, boolean safe, Map<ObjectId, Fate> fates, Map<ObjectId, String> refusals) {

    public static Sides of(Catalog before, Catalog after, boolean safe) {
        return new Sides(before, after, safe, new HashMap<>(), new LinkedHashMap<>());
    }

    /** A sentence about what no statement can do. */
    void refuse(ObjectId id, String sentence) {
        refusals.merge(id, sentence, (one, other) -> one + " " + other);
    }

    public Fate fate(ObjectId id) {
        return fates.getOrDefault(id, Fate.KEEP);
    }

    /** Whether it is on both sides and never gone in between. */
    public boolean stays(ObjectId id) {
        Fate fate = fate(id);
        return fate == Fate.ALTER || (fate == Fate.KEEP && after.find(id) != null);
    }

    /** Whether others use the table while the script runs, and the forms that spare them are possible and asked for. */
    boolean isSpared(ObjectId table) {
        Table existing = before(table, Table.class);
        return safe && existing != null && !existing.isPartitioned() && stays(table);
    }

    /** Whether it does not exist, in this form, before the script. */
    public boolean isMade(ObjectId id) {
        Fate fate = fate(id);
        return fate == Fate.CREATE || fate == Fate.REPLACE || fate == Fate.SWAP;
    }

    public boolean isGone(ObjectId id) {
        Fate fate = fate(id);
        return fate == Fate.DROP || fate == Fate.REPLACE;
    }

    /** The parts of one type that an object has in the new catalog. */
    public <T extends SchemaObject> Stream<T> newParts(ObjectId parent, Class<T> type) {
        return parts(after, parent, type);
    }

    public <T extends SchemaObject> Stream<T> oldParts(ObjectId parent, Class<T> type) {
        return parts(before, parent, type);
    }

    private static <T extends SchemaObject> Stream<T> parts(Catalog side, ObjectId parent, Class<T> type) {
        List<ObjectId> ids = side.parts(parent);
        return ids.stream().map(side::find).filter(type::isInstance).map(type::cast);
    }

    public <T extends SchemaObject> @Nullable T before(ObjectId id, Class<T> type) {
        SchemaObject object = before.find(id);
        return type.isInstance(object) ? type.cast(object) : null;
    }

    public <T extends SchemaObject> @Nullable T after(ObjectId id, Class<T> type) {
        SchemaObject object = after.find(id);
        return type.isInstance(object) ? type.cast(object) : null;
    }

    /** The version of the server that the script is for. */
    public int version() {
        return before.database().majorVersion();
    }

    /** The relation that an object belongs to, or the object itself. */
    ObjectId family(ObjectId id) {
        SchemaObject object = after.find(id);
        if (object instanceof Index index) {
            return index.table();
        }
        return object instanceof ExtendedStatistics statistics ? statistics.table() : id;
    }

    static ObjectId parent(ObjectId id) {
        return Objects.requireNonNull(id.parent(), id::describe);
    }
}
