package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.util.AbbreviationUtils;
import org.jspecify.annotations.Nullable;

/** The statements that write rows into the history exactly as Flyway would, as texts with nothing left to fill in. */
final class HistoryText {

    /** The condition of a row that is written in any case. */
    static final String ALWAYS = "true";

    private final HistoryTable table;
    private final String installedBy;

    HistoryText(HistoryTable table, String installedBy) {
        this.table = table;
        this.installedBy = installedBy;
    }

    /** The row of a migration that has run, or is about to run outside of a transaction. */
    String migration(MigrationInfoImpl info, boolean success) {
        return insert(
                info.getVersion() == null ? null : info.getVersion().toString(),
                info.getDescription(),
                info.getResolvedMigration().getType().name(),
                info.getScript(),
                info.getResolvedMigration().getChecksum(),
                success,
                ALWAYS);
    }

    /** Turns the row that was written last into a success. */
    String succeeded() {
        return "update " + table.qualified() + " set \"success\" = true where \"installed_rank\" ="
                + " (select max(\"installed_rank\") from " + table.qualified() + ")";
    }

    String baseline(Version version, String description) {
        return insert(
                version.toString(), description, CoreMigrationType.BASELINE.name(), description, null, true, ALWAYS);
    }

    String schemasCreated(List<String> schemas) {
        String names = schemas.stream().map(NamedSql::quoted).collect(Collectors.joining(","));
        return insert(
                "0", null, HistoryWriter.SCHEMA_CREATION, CoreMigrationType.SCHEMA.name(), names, null, true, ALWAYS);
    }

    /** The row by which Flyway takes a version for one that is not applied: as its {@code repair} writes it. */
    String undone(Migration migration, String condition) {
        Migration.Applied applied = migration.applied();
        if (applied == null || migration.version() == null) {
            throw new IllegalArgumentException("was not applied: " + migration);
        }
        return insert(
                migration.version().toString(),
                applied.description(),
                CoreMigrationType.DELETE.name(),
                migration.script(),
                applied.checksum(),
                true,
                condition);
    }

    private String insert(
            @Nullable String version,
            String description,
            String type,
            String script,
            @Nullable Integer checksum,
            boolean success,
            String condition) {
        String next = "(select coalesce(max(\"installed_rank\"), 0) + 1 from " + table.qualified() + ")";
        return insert(next, version, description, type, script, checksum, success, condition);
    }

    private String insert(
            String rank,
            @Nullable String version,
            String description,
            String type,
            String script,
            @Nullable Integer checksum,
            boolean success,
            String condition) {
        return HistoryWriter.INSERT.formatted(table.qualified()) + "select "
                + String.join(
                        ", ",
                        rank,
                        NamedSql.literal(version),
                        NamedSql.literal(AbbreviationUtils.abbreviateDescription(description)),
                        NamedSql.literal(type),
                        NamedSql.literal(AbbreviationUtils.abbreviateScript(script)),
                        checksum == null ? "null::integer" : checksum.toString(),
                        NamedSql.literal(installedBy),
                        "0",
                        String.valueOf(success))
                + " where " + condition;
    }
}
