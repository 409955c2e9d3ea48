package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Publication;
import dev.seedbed.engine.schema.PublishedNamespace;
import dev.seedbed.engine.schema.PublishedTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Publications and what they publish. */
final class PublicationRows {

    private PublicationRows() {}

    static void publication(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.PUBLICATION, "", row.text("name"));
        catalog.add(
                SystemCatalog.PG_PUBLICATION,
                row,
                new Publication(id, row.flag("all_tables"), row.parameters("parameters")));
        catalog.addOwner(id, row);
    }

    static void table(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId publication = catalog.index().find(SystemCatalog.PG_PUBLICATION, row.number("publication"));
        ObjectId table = catalog.index().find(SystemCatalog.PG_CLASS, row.number("relation"));
        if (publication == null || table == null) {
            return;
        }
        ObjectId id = new ObjectId(ObjectKind.PUBLISHED_TABLE, publication, table.namespace(), table.name(), "");
        catalog.add(
                SystemCatalog.PG_PUBLICATION_REL,
                row,
                new PublishedTable(id, table, columns(row, catalog), row.deparsedOrNull("where")));
    }

    private static List<String> columns(Row row, CatalogBuilder catalog) throws SQLException {
        List<String> names = new ArrayList<>();
        String numbers = row.textOrNull("columns");
        for (String number : numbers == null || numbers.isEmpty() ? List.<String>of() : List.of(numbers.split(" "))) {
            ObjectId column = catalog.index().findColumn(row.number("relation"), Integer.parseInt(number));
            if (column != null) {
                names.add(column.name());
            }
        }
        return names;
    }

    static void namespace(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId publication = catalog.index().find(SystemCatalog.PG_PUBLICATION, row.number("publication"));
        if (publication != null) {
            String name = row.text("name");
            ObjectId id = ObjectId.part(ObjectKind.PUBLISHED_NAMESPACE, publication, name);
            catalog.add(SystemCatalog.PG_PUBLICATION_NAMESPACE, row, new PublishedNamespace(id, name));
        }
    }
}
