package dev.seedbed.engine.schema.read;

import java.util.List;

/** Which schemas are read; none named means all, with the objects that are in no schema. */
record CatalogScope(List<String> namespaces) {

    CatalogScope {
        namespaces = List.copyOf(namespaces);
    }

    boolean isWholeDatabase() {
        return namespaces.isEmpty();
    }

    boolean includes(String namespace) {
        return isWholeDatabase() || namespaces.contains(namespace);
    }
}
