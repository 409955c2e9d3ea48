package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.AccessMethod;
import dev.seedbed.engine.schema.Extension;
import dev.seedbed.engine.schema.Namespace;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ProceduralLanguage;
import java.sql.SQLException;

/** Roles, schemas, extensions, languages and access methods: what the other objects stand on. */
final class DatabaseRows {

    private DatabaseRows() {}

    static void role(Row row, CatalogBuilder catalog) throws SQLException {
        catalog.addRole(row.number("oid"), row.text("name"));
    }

    static void namespace(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.NAMESPACE, "", row.text("name"));
        catalog.add(SystemCatalog.PG_NAMESPACE, row, new Namespace(id));
        catalog.addOwnerAndPrivileges(id, row);
    }

    static void extension(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.EXTENSION, "", row.text("name"));
        catalog.add(SystemCatalog.PG_EXTENSION, row, new Extension(id, row.text("version"), row.text("namespace")));
        catalog.addOwner(id, row);
    }

    static void language(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.LANGUAGE, "", row.text("name"));
        catalog.add(
                SystemCatalog.PG_LANGUAGE,
                row,
                new ProceduralLanguage(
                        id,
                        row.flag("trusted"),
                        row.textOrNull("handler"),
                        row.textOrNull("inline"),
                        row.textOrNull("validator")));
        catalog.addOwnerAndPrivileges(id, row);
    }

    static void accessMethod(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.ACCESS_METHOD, "", row.text("name"));
        catalog.add(SystemCatalog.PG_AM, row, new AccessMethod(id, row.flag("for_tables"), row.text("handler")));
    }
}
