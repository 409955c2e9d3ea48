package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.BaseType;
import dev.seedbed.engine.schema.CompositeType;
import dev.seedbed.engine.schema.Domain;
import dev.seedbed.engine.schema.EnumType;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.RangeType;
import dev.seedbed.engine.schema.ShellType;
import java.sql.SQLException;

/** Types. */
final class TypeRows {

    private TypeRows() {}

    /** The identity; the definitions of those types that have more than a name follow in queries of their own. */
    static void type(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(kind(row.letter("kind")), row);
        catalog.index().put(SystemCatalog.PG_TYPE, row.number("oid"), id);
        catalog.addOwnerAndPrivileges(id, row);
        if (id.kind() == ObjectKind.SHELL_TYPE) {
            catalog.add(new ShellType(id));
        }
    }

    private static ObjectKind kind(char letter) {
        return switch (letter) {
            case 'c' -> ObjectKind.COMPOSITE;
            case 'd' -> ObjectKind.DOMAIN;
            case 'e' -> ObjectKind.ENUM;
            case 'r' -> ObjectKind.RANGE;
            case 's' -> ObjectKind.SHELL_TYPE;
            default -> ObjectKind.BASE_TYPE;
        };
    }

    static void composite(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_TYPE, row.number("oid"));
        if (id != null) {
            catalog.add(new CompositeType(id, catalog.parts().attributes(row.number("relation"))));
        }
    }

    static void enumeration(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_TYPE, row.number("oid"));
        if (id != null) {
            catalog.add(new EnumType(id, row.list("labels")));
        }
    }

    static void domain(Row row, CatalogBuilder catalog) throws SQLException {
        long oid = row.number("oid");
        ObjectId id = catalog.index().find(SystemCatalog.PG_TYPE, oid);
        if (id != null) {
            long key = ObjectIndex.key(SystemCatalog.PG_TYPE.oid(), oid, 0);
            catalog.add(new Domain(
                    id,
                    row.deparsed("type"),
                    row.textOrNull("collation"),
                    row.deparsedOrNull("expression"),
                    row.flag("not_null") ? catalog.parts().notNull(key) : null));
        }
    }

    static void range(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_TYPE, row.number("oid"));
        if (id == null) {
            return;
        }
        catalog.add(new RangeType(id, row.parameters("parameters")));
        String multirange = row.textOrNull("multirange_name");
        if (multirange != null) {
            String namespace = catalog.namespace(row.number("multirange_namespace"));
            long oid = row.number("multirange");
            catalog.index().put(SystemCatalog.PG_TYPE, oid, ObjectId.of(ObjectKind.RANGE, namespace, multirange));
            catalog.dependencies().standIn(SystemCatalog.PG_TYPE, oid, id);
        }
    }

    static void baseType(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_TYPE, row.number("oid"));
        if (id != null) {
            catalog.add(new BaseType(id, row.parameters("parameters")));
        }
    }
}
