package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.ObjectId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Identities by the OIDs that this database happens to have given to the objects. */
final class ObjectIndex {

    private final Map<Long, ObjectId> ids = new HashMap<>();

    void put(SystemCatalog catalog, long oid, ObjectId id) {
        ids.put(key(catalog.oid(), oid, 0), id);
    }

    void putColumn(long relation, int number, ObjectId id) {
        ids.put(key(SystemCatalog.PG_CLASS.oid(), relation, number), id);
    }

    @Nullable ObjectId find(SystemCatalog catalog, long oid) {
        return ids.get(key(catalog.oid(), oid, 0));
    }

    @Nullable ObjectId find(long key) {
        return ids.get(key);
    }

    @Nullable ObjectId findColumn(long relation, int number) {
        return ids.get(key(SystemCatalog.PG_CLASS.oid(), relation, number));
    }

    /** One number for the address of an object: OIDs of catalogs have 14 bits, those of objects 32, column numbers 16. */
    static long key(long catalog, long oid, int number) {
        return (catalog << 48) | (oid << 16) | (number & 0xffff);
    }
}
