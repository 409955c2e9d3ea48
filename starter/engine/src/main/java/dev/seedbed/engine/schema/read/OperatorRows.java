package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Cast;
import dev.seedbed.engine.schema.Collation;
import dev.seedbed.engine.schema.Conversion;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Operator;
import dev.seedbed.engine.schema.OperatorClass;
import dev.seedbed.engine.schema.OperatorFamily;
import dev.seedbed.engine.schema.Transform;
import java.sql.SQLException;

/** What works on types: operators, their classes and families, casts, transforms, collations, conversions. */
final class OperatorRows {

    private OperatorRows() {}

    /** An operator that another one merely mentions exists without a function, and is made by mentioning it. */
    static void operator(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.OPERATOR, row, row.deparsed("operands"));
        catalog.index().put(SystemCatalog.PG_OPERATOR, row.number("oid"), id);
        if (!row.flag("shell")) {
            catalog.add(new Operator(id, row.parameters("parameters")));
            catalog.addOwner(id, row);
        }
    }

    static void entry(Row row, CatalogBuilder catalog) throws SQLException {
        long ofClass = row.number("class");
        long owner = ofClass != 0 ? ofClass : row.number("family");
        SystemCatalog catalogOfOwner = ofClass != 0 ? SystemCatalog.PG_OPCLASS : SystemCatalog.PG_OPFAMILY;
        catalog.parts().addOperatorEntry(owner, row.deparsed("entry"));
        catalog.dependencies()
                .ownedBy(
                        ObjectIndex.key(row.number("catalog"), row.number("oid"), 0),
                        ObjectIndex.key(catalogOfOwner.oid(), owner, 0));
    }

    static void family(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.OPERATOR_FAMILY, row, row.text("method"));
        catalog.add(
                SystemCatalog.PG_OPFAMILY,
                row,
                new OperatorFamily(id, catalog.parts().operatorEntries(row.number("oid"))));
        catalog.addOwner(id, row);
    }

    static void operatorClass(Row row, CatalogBuilder catalog) throws SQLException {
        String method = row.text("method");
        ObjectId id = catalog.qualified(ObjectKind.OPERATOR_CLASS, row, method);
        catalog.add(
                SystemCatalog.PG_OPCLASS,
                row,
                new OperatorClass(
                        id,
                        row.deparsed("type"),
                        row.flag("is_default"),
                        ObjectId.of(
                                ObjectKind.OPERATOR_FAMILY,
                                row.text("family_namespace"),
                                row.text("family_name"),
                                method),
                        row.deparsedOrNull("storage"),
                        catalog.parts().operatorEntries(row.number("oid"))));
        catalog.addOwner(id, row);
    }

    static void cast(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.CAST, "", row.deparsed("source"), row.deparsed("target"));
        catalog.add(SystemCatalog.PG_CAST, row, new Cast(id, row.text("method"), row.text("context")));
    }

    static void transform(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.TRANSFORM, "", row.deparsed("type"), row.text("language"));
        catalog.add(
                SystemCatalog.PG_TRANSFORM,
                row,
                new Transform(id, row.deparsedOrNull("from_sql"), row.deparsedOrNull("to_sql")));
    }

    static void collation(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.COLLATION, row);
        catalog.add(SystemCatalog.PG_COLLATION, row, new Collation(id, row.parameters("parameters")));
        catalog.addOwner(id, row);
    }

    static void conversion(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.CONVERSION, row);
        catalog.add(
                SystemCatalog.PG_CONVERSION,
                row,
                new Conversion(
                        id,
                        row.deparsed("source"),
                        row.deparsed("target"),
                        row.text("function"),
                        row.flag("is_default")));
        catalog.addOwner(id, row);
    }
}
