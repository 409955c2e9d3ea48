package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ConstraintType;
import dev.seedbed.engine.schema.Deferral;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.IndexState;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints with their indexes, and indexes without a constraint. */
final class ConstraintRows {

    private ConstraintRows() {}

    static void constraint(Row row, CatalogBuilder catalog) throws SQLException {
        long relation = row.number("relation");
        ObjectId parent = relation == 0
                ? catalog.index().find(SystemCatalog.PG_TYPE, row.number("domain"))
                : catalog.index().find(SystemCatalog.PG_CLASS, relation);
        if (parent == null) {
            return;
        }
        ObjectId id = ObjectId.part(ObjectKind.CONSTRAINT, parent, row.text("name"));
        Deferral deferral = deferral(row);
        boolean enforced = row.flag("enforced");
        boolean valid = row.flag("valid");
        catalog.add(
                SystemCatalog.PG_CONSTRAINT,
                row,
                new Constraint(
                        id,
                        type(row.letter("type")),
                        definition(row.deparsed("definition"), deferral, enforced, valid),
                        columns(relation, row, catalog),
                        catalog.index().find(SystemCatalog.PG_CLASS, row.number("references")),
                        deferral,
                        enforced,
                        valid,
                        ColumnRows.origin(row),
                        part(ObjectKind.CONSTRAINT, row, catalog),
                        index(id, row, catalog)));
    }

    private static ConstraintType type(char letter) {
        return switch (letter) {
            case 'p' -> ConstraintType.PRIMARY_KEY;
            case 'u' -> ConstraintType.UNIQUE;
            case 'x' -> ConstraintType.EXCLUSION;
            case 'f' -> ConstraintType.FOREIGN_KEY;
            default -> ConstraintType.CHECK;
        };
    }

    private static Deferral deferral(Row row) throws SQLException {
        if (row.flag("deferred")) {
            return Deferral.INITIALLY_DEFERRED;
        }
        return row.flag("deferrable") ? Deferral.DEFERRABLE : Deferral.NOT_DEFERRABLE;
    }

    /** The deparser appends these in this order, and the validity only of a constraint that is enforced. */
    private static String definition(String text, Deferral deferral, boolean enforced, boolean valid) {
        String definition = text;
        if (!enforced) {
            definition = without(definition, " NOT ENFORCED");
        } else if (!valid) {
            definition = without(definition, " NOT VALID");
        }
        if (deferral == Deferral.INITIALLY_DEFERRED) {
            definition = without(definition, " INITIALLY DEFERRED");
        }
        return deferral == Deferral.NOT_DEFERRABLE ? definition : without(definition, " DEFERRABLE");
    }

    private static String without(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    private static List<String> columns(long relation, Row row, CatalogBuilder catalog) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int number : row.numbers("columns")) {
            ObjectId column = catalog.index().findColumn(relation, number);
            if (column != null) {
                columns.add(column.name());
            }
        }
        return columns;
    }

    /** The part of the partitioned table that this one of the partition belongs to. */
    static @Nullable ObjectId part(ObjectKind kind, Row row, CatalogBuilder catalog) throws SQLException {
        String name = row.textOrNull("parent");
        ObjectId relation = catalog.index().find(SystemCatalog.PG_CLASS, row.number("parent_relation"));
        return name == null || relation == null ? null : ObjectId.part(kind, relation, name);
    }

    private static @Nullable IndexState index(ObjectId constraint, Row row, CatalogBuilder catalog)
            throws SQLException {
        long oid = row.number("index_oid");
        if (oid == 0) {
            return null;
        }
        ObjectId id = ObjectId.of(ObjectKind.INDEX, constraint.namespace(), row.text("index_name"));
        catalog.index().put(SystemCatalog.PG_CLASS, oid, id);
        catalog.dependencies().standIn(SystemCatalog.PG_CLASS, oid, constraint);
        return state(oid, "index_valid", row, catalog);
    }

    private static IndexState state(long oid, String valid, Row row, CatalogBuilder catalog) throws SQLException {
        return new IndexState(
                row.options("options"),
                row.textOrNull("tablespace"),
                catalog.parts().indexStatistics(oid),
                row.flag("clustered"),
                row.flag("replica_identity"),
                row.flag(valid));
    }

    static void indexStatistics(Row row, CatalogBuilder catalog) throws SQLException {
        catalog.parts()
                .addIndexStatistics(row.number("relation"), (int) row.number("number"), (int) row.number("target"));
    }

    static void index(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId table = catalog.index().find(SystemCatalog.PG_CLASS, row.number("relation"));
        if (table == null) {
            return;
        }
        String predicate = row.deparsedOrNull("predicate");
        String parent = row.textOrNull("parent");
        catalog.add(
                SystemCatalog.PG_CLASS,
                row,
                new Index(
                        catalog.qualified(ObjectKind.INDEX, row),
                        table,
                        row.flag("unique"),
                        indexDefinition(row, predicate),
                        predicate,
                        state(row.number("oid"), "valid", row, catalog),
                        parent == null
                                ? null
                                : ObjectId.of(
                                        ObjectKind.INDEX, catalog.namespace(row.number("parent_namespace")), parent)));
    }

    /** Storage parameters stand behind the columns, the predicate last. */
    private static String indexDefinition(Row row, @Nullable String predicate) throws SQLException {
        String definition = row.deparsed("definition");
        if (predicate != null) {
            definition = without(definition, " WHERE " + predicate);
        }
        int parameters = definition.lastIndexOf(" WITH (");
        return parameters < 0 || row.options("options").isEmpty() ? definition : definition.substring(0, parameters);
    }
}
