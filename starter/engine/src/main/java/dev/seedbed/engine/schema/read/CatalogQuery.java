package dev.seedbed.engine.schema.read;

/**
 * The query of one kind of object: the name of its file, since which version the server knows the kind, whether the objects are in
 * no schema, and what becomes of its rows.
 */
record CatalogQuery(String name, int since, boolean inNoSchema, RowHandler handler) {

    static CatalogQuery inSchemas(String name, RowHandler handler) {
        return new CatalogQuery(name, 0, false, handler);
    }

    static CatalogQuery inNoSchema(String name, RowHandler handler) {
        return new CatalogQuery(name, 0, true, handler);
    }

    CatalogQuery since(int majorVersion) {
        return new CatalogQuery(name, majorVersion, inNoSchema, handler);
    }

    /** As a sentence names what it reads. */
    String subject() {
        return name.replace('-', ' ');
    }
}
