package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.HistoryText;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements that create the history and write its rows as Flyway does, with nothing left to fill in: what a dry run
 * shows is what a run sends. A row is written only where a condition holds, such as that of the lock's fence.
 */
final class HistoryRows {

    /** The condition of a row that is written in any case. */
    static final String ALWAYS = "true";

    private static final String SCHEMA_CREATION = "<< Flyway Schema Creation >>";
    private static final String NONE = "0";
    private static final String SINCE_BEGIN =
            "(1000 * extract(epoch from pg_catalog.clock_timestamp() - pg_catalog.transaction_timestamp()))::integer";

    private final HistoryTable table;
    private final Optional<String> tablespace;
    private final String installedBy;

    HistoryRows(HistoryTable table, Optional<String> tablespace, String installedBy) {
        this.table = table;
        this.tablespace = tablespace;
        this.installedBy = installedBy;
    }

    String createSchema(String schema) {
        return "create schema " + NamedSql.quoted(schema);
    }

    String createTable() {
        String space =
                tablespace.map(name -> " tablespace " + NamedSql.quoted(name)).orElse("");
        String name = table.qualified();
        return "create table " + name + " (\n"
                + "    \"installed_rank\" integer not null,\n"
                + "    \"version\" varchar(50),\n"
                + "    \"description\" varchar(200) not null,\n"
                + "    \"type\" varchar(20) not null,\n"
                + "    \"script\" varchar(1000) not null,\n"
                + "    \"checksum\" integer,\n"
                + "    \"installed_by\" varchar(100) not null,\n"
                + "    \"installed_on\" timestamp not null default now(),\n"
                + "    \"execution_time\" integer not null,\n"
                + "    \"success\" boolean not null\n"
                + ")" + space + ";\n"
                + "alter table " + name + " add constraint " + NamedSql.quoted(table.name() + "_pk")
                + " primary key (\"installed_rank\")" + (space.isEmpty() ? "" : " using index" + space) + ";\n"
                + "create index " + NamedSql.quoted(table.name() + "_s_idx") + " on " + name + " (\"success\")" + space;
    }

    /** The row that marks schemas as created by the migrations; the history is empty before it. */
    String schemasCreated(List<String> schemas) {
        String names = schemas.stream().map(NamedSql::quoted).collect(Collectors.joining(","));
        return insert("0", null, SCHEMA_CREATION, MigrationType.SCHEMA, names, null, NONE, true, ALWAYS);
    }

    String baseline(Version version, String description, String condition) {
        return insert(
                nextRank(),
                version.toString(),
                description,
                MigrationType.BASELINE,
                description,
                null,
                NONE,
                true,
                condition);
    }

    /** The row of a migration, in the transaction that has run it. */
    String applied(CodeMigration migration, String condition) {
        return migration(migration, SINCE_BEGIN, true, condition);
    }

    /** The row of a migration that was not run. */
    String recorded(CodeMigration migration, String condition) {
        return migration(migration, NONE, true, condition);
    }

    /** The row of a migration that is about to run outside of a transaction. */
    String begun(CodeMigration migration, String condition) {
        return migration(migration, NONE, false, condition);
    }

    private String migration(CodeMigration migration, String executionMs, boolean success, String condition) {
        return insert(
                nextRank(),
                migration.version() == null ? null : migration.version().toString(),
                migration.description(),
                migration.type(),
                migration.script(),
                migration.checksum(),
                executionMs,
                success,
                condition);
    }

    /**
     * Turns the row of a migration that ran outside of a transaction into a success.
     *
     * @param rank the row's; none: that of the last row
     */
    String succeeded(@Nullable Integer rank, long executionMs) {
        return "update " + table.qualified() + " set \"success\" = true, \"execution_time\" = " + executionMs
                + " where \"installed_rank\" = "
                + (rank == null ? "(select max(\"installed_rank\") from " + table.qualified() + ")" : rank);
    }

    /** The row by which Flyway takes a version for one that is not applied: as its {@code repair} writes it. */
    String undone(Migration migration, String condition) {
        Migration.Applied applied = migration.applied();
        if (applied == null || migration.version() == null) {
            throw new IllegalArgumentException("was not applied: " + migration);
        }
        return insert(
                nextRank(),
                migration.version().toString(),
                applied.description(),
                MigrationType.DELETE,
                migration.script(),
                applied.checksum(),
                NONE,
                true,
                condition);
    }

    private String nextRank() {
        return "(select coalesce(max(\"installed_rank\"), 0) + 1 from " + table.qualified() + ")";
    }

    private String insert(
            String rank,
            @Nullable String version,
            String description,
            MigrationType type,
            String script,
            @Nullable Integer checksum,
            String executionMs,
            boolean success,
            String condition) {
        return "insert into " + table.qualified()
                + " (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\","
                + " \"installed_by\", \"execution_time\", \"success\") select "
                + String.join(
                        ", ",
                        rank,
                        NamedSql.literal(version),
                        NamedSql.literal(HistoryText.description(description)),
                        NamedSql.literal(type.name()),
                        NamedSql.literal(HistoryText.script(script)),
                        checksum == null ? "null::integer" : checksum.toString(),
                        NamedSql.literal(installedBy),
                        executionMs,
                        String.valueOf(success))
                + " where " + condition;
    }
}
