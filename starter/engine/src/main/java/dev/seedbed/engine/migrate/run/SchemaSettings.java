package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.HistoryTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemas of the migrations, and their history's table.
 *
 * @param created whether schemas that are missing are created
 * @param installedBy who the history says has run a migration; empty: the database's user
 * @param initSql statements that the connection begins with
 */
public record SchemaSettings(
        Optional<String> defaultSchema,
        List<String> schemas,
        boolean created,
        String table,
        Optional<String> tablespace,
        Optional<String> installedBy,
        Optional<String> initSql) {

    public static final SchemaSettings DEFAULT = new SchemaSettings(
            Optional.empty(),
            List.of(),
            true,
            HistoryTable.DEFAULT_NAME,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public SchemaSettings {
        schemas = List.copyOf(schemas);
    }

    /** All schemas of the migrations, among them that of the history. */
    List<String> managed(String historySchema) {
        return schemas.contains(historySchema)
                ? schemas
                : Stream.concat(Stream.of(historySchema), schemas.stream()).toList();
    }
}
