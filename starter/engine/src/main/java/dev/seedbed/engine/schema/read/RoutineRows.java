package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Aggregate;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Routine;
import java.sql.SQLException;

/** Functions, procedures and aggregates. */
final class RoutineRows {

    private RoutineRows() {}

    static void routine(Row row, CatalogBuilder catalog) throws SQLException {
        char kind = row.letter("kind");
        ObjectId id = catalog.qualified(
                kind == 'p' ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION, row, row.deparsed("input_types"));
        catalog.add(
                SystemCatalog.PG_PROC,
                row,
                new Routine(
                        id,
                        row.deparsed("arguments"),
                        kind == 'p' ? null : row.deparsed("result"),
                        row.text("language"),
                        row.deparsedOrNull("sql_body"),
                        row.text("source"),
                        row.textOrNull("library"),
                        kind == 'w',
                        row.text("volatility"),
                        row.text("parallel"),
                        row.flag("strict"),
                        row.flag("security_definer"),
                        row.flag("leakproof"),
                        row.text("cost"),
                        row.text("rows"),
                        row.textOrNull("support"),
                        row.list("transforms"),
                        row.options("settings")));
        catalog.addOwnerAndPrivileges(id, row);
    }

    static void aggregate(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.AGGREGATE, row, row.deparsed("input_types"));
        catalog.add(
                SystemCatalog.PG_PROC,
                row,
                new Aggregate(id, row.deparsed("arguments"), row.text("parallel"), row.parameters("parameters")));
        catalog.addOwnerAndPrivileges(id, row);
    }
}
