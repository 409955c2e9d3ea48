package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.ForeignTable;
import dev.seedbed.engine.schema.MaterializedView;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Partition;
import dev.seedbed.engine.schema.Persistence;
import dev.seedbed.engine.schema.ReplicaIdentity;
import dev.seedbed.engine.schema.RowSecurity;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.View;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tables, foreign tables, views and materialized views. */
final class RelationRows {

    private RelationRows() {}

    /** Only the identity: parts come next, and then the relation itself. */
    static void relation(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectKind kind = kind(row.letter("kind"));
        ObjectId id = catalog.qualified(kind, row);
        catalog.index().put(SystemCatalog.PG_CLASS, row.number("oid"), id);
        if (kind != ObjectKind.COMPOSITE) {
            catalog.addOwnerAndPrivileges(id, row);
        }
    }

    private static ObjectKind kind(char letter) {
        return switch (letter) {
            case 'f' -> ObjectKind.FOREIGN_TABLE;
            case 'v' -> ObjectKind.VIEW;
            case 'm' -> ObjectKind.MATERIALIZED_VIEW;
            case 'S' -> ObjectKind.SEQUENCE;
            case 'c' -> ObjectKind.COMPOSITE;
            default -> ObjectKind.TABLE;
        };
    }

    static void inheritance(Row row, CatalogBuilder catalog) throws SQLException {
        catalog.parts()
                .addParent(
                        row.number("child"), new LooseParts.Parent(row.number("parent"), row.flag("detach_pending")));
    }

    static void table(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_CLASS, row.number("oid"));
        if (id == null) {
            return;
        }
        Partition partition = partition(row, catalog);
        catalog.add(new Table(
                id,
                persistence(row),
                row.textOrNull("access_method"),
                row.textOrNull("tablespace"),
                row.options("options"),
                row.options("toast_options"),
                row.deparsedOrNull("of_type"),
                partition == null ? parents(row, catalog) : List.of(),
                row.deparsedOrNull("partition_key"),
                partition,
                replicaIdentity(row.letter("replica_identity")),
                new RowSecurity(row.flag("row_security"), row.flag("forced"))));
    }

    static Persistence persistence(Row row) throws SQLException {
        return row.letter("persistence") == 'u' ? Persistence.UNLOGGED : Persistence.PERMANENT;
    }

    private static ReplicaIdentity replicaIdentity(char letter) {
        return switch (letter) {
            case 'f' -> ReplicaIdentity.FULL;
            case 'n' -> ReplicaIdentity.NOTHING;
            case 'i' -> ReplicaIdentity.INDEX;
            default -> ReplicaIdentity.DEFAULT;
        };
    }

    static void foreignTable(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_CLASS, row.number("oid"));
        if (id == null) {
            return;
        }
        Partition partition = partition(row, catalog);
        List<ObjectId> inherits = partition == null ? parents(row, catalog) : List.of();
        catalog.add(new ForeignTable(id, row.text("server"), row.options("options"), inherits, partition));
    }

    private static @Nullable Partition partition(Row row, CatalogBuilder catalog) throws SQLException {
        String bound = row.deparsedOrNull("bound");
        List<LooseParts.Parent> parents = catalog.parts().parents(row.number("oid"));
        if (bound == null || parents.isEmpty()) {
            return null;
        }
        ObjectId parent =
                catalog.index().find(SystemCatalog.PG_CLASS, parents.get(0).oid());
        return parent == null
                ? null
                : new Partition(parent, bound, parents.get(0).detachPending());
    }

    private static List<ObjectId> parents(Row row, CatalogBuilder catalog) throws SQLException {
        return catalog.parts().parents(row.number("oid")).stream()
                .map(parent -> catalog.index().find(SystemCatalog.PG_CLASS, parent.oid()))
                .filter(Objects::nonNull)
                .toList();
    }

    static void view(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_CLASS, row.number("oid"));
        if (id != null) {
            catalog.add(new View(
                    id,
                    catalog.parts().viewColumns(row.number("oid")),
                    row.statement("query"),
                    row.options("options")));
        }
    }

    static void materializedView(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.index().find(SystemCatalog.PG_CLASS, row.number("oid"));
        if (id == null) {
            return;
        }
        catalog.add(new MaterializedView(
                id,
                catalog.parts().viewColumns(row.number("oid")),
                row.statement("query"),
                row.textOrNull("access_method"),
                row.textOrNull("tablespace"),
                row.options("options"),
                row.options("toast_options")));
        if (!row.flag("populated")) {
            catalog.addUnpopulated(id);
        }
    }
}
