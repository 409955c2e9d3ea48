package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.DefaultPrivileges;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Privilege;
import dev.seedbed.engine.schema.ProvidedObject;
import java.sql.SQLException;
import java.util.List;

/** Comments, security labels, default privileges, dependencies: what is said of objects of any kind. */
final class MetadataRows {

    private MetadataRows() {}

    static void comment(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(key(row, "catalog", "oid", "number"));
        if (id != null) {
            catalog.metadata().comment(id, row.text("text"));
        }
    }

    static void label(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(key(row, "catalog", "oid", "number"));
        if (id != null) {
            catalog.metadata().label(id, row.text("provider"), row.text("label"));
        }
    }

    static void defaultPrivileges(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(
                ObjectKind.DEFAULT_PRIVILEGES,
                row.text("namespace"),
                catalog.role(row.number("role")),
                row.text("type"));
        catalog.add(SystemCatalog.PG_DEFAULT_ACL, row, new DefaultPrivileges(id));
        catalog.metadata().privileges(id, catalog.acls().privileges(row.text("acl")));
    }

    static void provided(Row row, CatalogBuilder catalog) throws SQLException {
        List<Privilege> privileges = catalog.acls().privileges(row.text("acl"));
        List<Privilege> initial = catalog.acls().privileges(row.text("initial"));
        if (privileges.equals(initial)) {
            return; // the same in another order
        }
        ObjectId object = ObjectId.of(
                ObjectKind.valueOf(row.text("kind")), row.text("namespace"), row.text("name"), row.text("arguments"));
        String column = row.text("column");
        ObjectId id = column.isEmpty() ? object : ObjectId.column(object, column);
        catalog.add(new ProvidedObject(id, row.textOrNull("extension"), initial));
        catalog.metadata().privileges(id, privileges);
    }

    static void unhandled(Row row, CatalogBuilder catalog) throws SQLException {
        catalog.addUnmodelled(row.text("sentence"));
    }

    static void dependency(Row row, CatalogBuilder catalog) throws SQLException {
        long dependent = key(row, "catalog", "oid", "number");
        long referenced = key(row, "other_catalog", "other_oid", "other_number");
        char type = row.letter("type");
        if (type == 'x') {
            ObjectId id = catalog.index().find(dependent);
            ObjectId extension = catalog.index().find(referenced);
            if (id != null && extension != null) {
                catalog.metadata().dependsOnExtension(id, extension.name());
            }
        }
        catalog.dependencies().add(dependent, referenced, type);
    }

    private static long key(Row row, String catalog, String oid, String number) throws SQLException {
        return ObjectIndex.key(row.number(catalog), row.number(oid), (int) row.number(number));
    }
}
