package dev.seedbed.engine.schema.read;

import java.sql.SQLException;

/** Takes one row of a query into the catalog. */
@FunctionalInterface
interface RowHandler {
    void read(Row row, CatalogBuilder catalog) throws SQLException;
}
