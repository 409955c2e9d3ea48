package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Attribute;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.ColumnDefault;
import dev.seedbed.engine.schema.ColumnStorage;
import dev.seedbed.engine.schema.Generation;
import dev.seedbed.engine.schema.Identity;
import dev.seedbed.engine.schema.NotNull;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Origin;
import dev.seedbed.engine.schema.Sequence;
import dev.seedbed.engine.schema.SequenceOptions;
import dev.seedbed.engine.schema.ViewColumn;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Columns with what is theirs: not-null constraints, defaults, sequences. */
final class ColumnRows {

    private ColumnRows() {}

    static void notNull(Row row, CatalogBuilder catalog) throws SQLException {
        boolean ofDomain = row.number("domain") != 0;
        long owner = ofDomain ? row.number("domain") : row.number("relation");
        long key = ofDomain
                ? ObjectIndex.key(SystemCatalog.PG_TYPE.oid(), owner, 0)
                : ObjectIndex.key(SystemCatalog.PG_CLASS.oid(), owner, (int) row.number("column"));
        NotNull notNull = new NotNull(row.text("name"), row.flag("valid"), row.flag("no_inherit"), origin(row));
        catalog.parts().addNotNull(key, notNull);
        ObjectId parent = catalog.index().find(ofDomain ? SystemCatalog.PG_TYPE : SystemCatalog.PG_CLASS, owner);
        if (parent != null) {
            ObjectId id = ObjectId.part(ObjectKind.CONSTRAINT, parent, row.text("name"));
            catalog.index().put(SystemCatalog.PG_CONSTRAINT, row.number("oid"), id);
        }
    }

    static Origin origin(Row row) throws SQLException {
        if (!row.flag("inherited")) {
            return Origin.LOCAL;
        }
        return row.flag("local") ? Origin.LOCAL_AND_INHERITED : Origin.INHERITED;
    }

    static void sequence(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_CLASS, row.number("oid"));
        if (id == null) {
            return;
        }
        ObjectId relation = catalog.index().find(SystemCatalog.PG_CLASS, row.number("relation"));
        String name = row.textOrNull("column");
        ObjectId column = relation == null || name == null ? null : ObjectId.column(relation, name);
        if (column != null && row.flag("identity")) {
            long key = ObjectIndex.key(
                    SystemCatalog.PG_CLASS.oid(), row.number("relation"), (int) row.number("column_number"));
            catalog.parts()
                    .addIdentity(key, new Identity(true, id, RelationRows.persistence(row), sequenceOptions(row)));
            catalog.dependencies().standIn(SystemCatalog.PG_CLASS, row.number("oid"), column);
        } else {
            catalog.add(new Sequence(id, RelationRows.persistence(row), sequenceOptions(row), column));
        }
    }

    private static SequenceOptions sequenceOptions(Row row) throws SQLException {
        return new SequenceOptions(
                row.deparsed("type"),
                row.number("start"),
                row.number("increment"),
                row.number("minimum"),
                row.number("maximum"),
                row.number("cache"),
                row.flag("cycle"));
    }

    static void column(Row row, CatalogBuilder catalog) throws SQLException {
        long relation = row.number("relation");
        ObjectId owner = catalog.index().find(SystemCatalog.PG_CLASS, relation);
        if (owner == null) {
            return;
        }
        int number = (int) row.number("number");
        String name = row.text("name");
        boolean ofComposite = owner.kind() == ObjectKind.COMPOSITE;
        ObjectId id = ObjectId.part(ofComposite ? ObjectKind.ATTRIBUTE : ObjectKind.COLUMN, owner, name);
        catalog.index().putColumn(relation, number, id);
        String acl = row.textOrNull("acl");
        if (acl != null && !acl.equals("{}")) {
            catalog.metadata().privileges(id, catalog.acls().privileges(acl));
        }
        String type = row.deparsed("type");
        String collation = row.textOrNull("collation");
        if (ofComposite) {
            catalog.parts().addAttribute(relation, new Attribute(name, type, collation));
        } else if (owner.kind() == ObjectKind.VIEW || owner.kind() == ObjectKind.MATERIALIZED_VIEW) {
            catalog.parts().addViewColumn(relation, new ViewColumn(name, type, collation, storage(row)));
            addDefault(id, row, catalog);
        } else {
            addColumn(id, ObjectIndex.key(SystemCatalog.PG_CLASS.oid(), relation, number), row, catalog);
        }
    }

    private static void addColumn(ObjectId id, long key, Row row, CatalogBuilder catalog) throws SQLException {
        Generation generation = generation(row);
        catalog.add(new Column(
                id,
                row.deparsed("type"),
                row.textOrNull("collation"),
                row.flag("not_null") ? catalog.parts().notNull(key) : null,
                identity(key, row, catalog),
                generation,
                storage(row),
                row.options("foreign_options"),
                origin(row)));
        if (generation == null) {
            addDefault(id, row, catalog);
        } else {
            catalog.index().put(SystemCatalog.PG_ATTRDEF, row.number("default_oid"), id);
        }
    }

    private static @Nullable Generation generation(Row row) throws SQLException {
        String generated = row.text("generated");
        return generated.isEmpty() ? null : new Generation(row.deparsed("expression"), generated.equals("s"));
    }

    private static @Nullable Identity identity(long key, Row row, CatalogBuilder catalog) throws SQLException {
        Identity identity = catalog.parts().identity(key);
        return identity == null
                ? null
                : new Identity(
                        row.text("identity").equals("a"),
                        identity.sequence(),
                        identity.persistence(),
                        identity.options());
    }

    private static void addDefault(ObjectId column, Row row, CatalogBuilder catalog) throws SQLException {
        if (row.number("default_oid") != 0) {
            ObjectId id = ObjectId.defaultOf(column);
            catalog.index().put(SystemCatalog.PG_ATTRDEF, row.number("default_oid"), id);
            catalog.add(new ColumnDefault(id, row.deparsed("expression")));
        }
    }

    private static ColumnStorage storage(Row row) throws SQLException {
        String method = row.textOrNull("storage");
        String compression = row.textOrNull("compression");
        Integer target = row.integerOrNull("statistics_target");
        SortedMap<String, String> options = new TreeMap<>(row.options("options"));
        options.remove("pg_attver"); // Debian's servers keep it there, and it is another one in every database
        if (method == null && compression == null && target == null && options.isEmpty()) {
            return ColumnStorage.DEFAULT;
        }
        return new ColumnStorage(
                method == null ? null : storageMethod(method),
                compression == null ? null : compressionMethod(compression),
                target,
                options);
    }

    private static String storageMethod(String letter) {
        return switch (letter) {
            case "p" -> "PLAIN";
            case "e" -> "EXTERNAL";
            case "m" -> "MAIN";
            default -> "EXTENDED";
        };
    }

    private static String compressionMethod(String letter) {
        return letter.equals("l") ? "lz4" : "pglz";
    }
}
