package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ColumnStorage;
import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Privilege;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole catalog as text: a line for each object, then one for what is said of it and one for what it depends on. */
final class CatalogText {

    private CatalogText() {}

    static String of(Catalog catalog, String owner) {
        Set<ObjectId> nodes = new TreeSet<>(catalog.objects().keySet());
        nodes.addAll(catalog.metadata().keySet());
        return Stream.of(
                        catalog.objects().values().stream().map(Object::toString),
                        nodes.stream().map(id -> metadata(id, catalog.metadata(id), owner)),
                        nodes.stream().map(id -> dependencies(id, catalog)),
                        catalog.unpopulated().stream().map(id -> id + " is not populated"),
                        catalog.unmodelled().stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .map(CatalogText::shortened)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String shortened(String line) {
        return line.replace("\n", "\\n").replace(ColumnStorage.DEFAULT.toString(), "DEFAULT");
    }

    private static String metadata(ObjectId id, Metadata metadata, String owner) {
        String privileges = metadata.privileges().stream()
                .filter(privilege -> !privilege.grantee().equals(owner))
                .map(CatalogText::privilege)
                .collect(Collectors.joining(", "));
        String text = (metadata.owner().isEmpty() || metadata.owner().equals(owner) ? "" : " owner " + metadata.owner())
                + (metadata.comment() == null ? "" : " comment " + metadata.comment())
                + (metadata.securityLabels().isEmpty() ? "" : " labels " + metadata.securityLabels())
                + (metadata.extensions().isEmpty() ? "" : " depends on extensions " + metadata.extensions())
                + (privileges.isEmpty() ? "" : " privileges " + privileges);
        return text.isEmpty() ? "" : id + ":" + text;
    }

    private static String privilege(Privilege privilege) {
        return (privilege.grantee().isEmpty() ? "PUBLIC" : privilege.grantee())
                + '='
                + privilege.name()
                + (privilege.grantable() ? "*" : "");
    }

    private static String dependencies(ObjectId id, Catalog catalog) {
        String text = catalog.dependencies().dependenciesOf(id).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(edge -> edge.getKey() + " (" + edge.getValue() + ')')
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : id + " -> " + text;
    }
}
