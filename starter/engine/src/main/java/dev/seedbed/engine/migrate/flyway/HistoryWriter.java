package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Version;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.util.AbbreviationUtils;
import org.jspecify.annotations.Nullable;

/** Writes rows into the history exactly as Flyway would, but in the caller's transaction and behind its fence. */
final class HistoryWriter {

    static final String SCHEMA_CREATION = "<< Flyway Schema Creation >>";
    private static final int NOT_WRITTEN = -1;
    static final String INSERT =
            "insert into %s (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\","
                    + " \"installed_by\", \"execution_time\", \"success\") ";
    private static final String SINCE_BEGIN =
            "(1000 * extract(epoch from pg_catalog.clock_timestamp() - pg_catalog.transaction_timestamp()))::integer";

    private final Connection connection;
    private final HistoryTable table;
    private final String installedBy;

    HistoryWriter(Connection connection, HistoryTable table, String installedBy) {
        this.connection = connection;
        this.table = table;
        this.installedBy = installedBy;
    }

    /** The row that marks schemas as created by the migrations; the history is empty before it. */
    void schemasCreated(List<String> schemas) throws SQLException {
        String names = schemas.stream().map(NamedSql::quoted).collect(Collectors.joining(","));
        insert("0", null, SCHEMA_CREATION, CoreMigrationType.SCHEMA.name(), names, null, 0, true, "true");
    }

    boolean baseline(Version version, String description, Fence fence) throws SQLException {
        return insert(
                        nextRank(),
                        version.toString(),
                        AbbreviationUtils.abbreviateDescription(description),
                        CoreMigrationType.BASELINE.name(),
                        AbbreviationUtils.abbreviateScript(description),
                        null,
                        0,
                        true,
                        fence.condition())
                != NOT_WRITTEN;
    }

    /** Records a migration; stops the transaction where the lock is lost. Returns the row's rank. */
    int migration(MigrationInfoImpl info, int executionMs, boolean success, Fence fence) throws SQLException {
        int rank = insert(
                nextRank(),
                info.getVersion() == null ? null : info.getVersion().toString(),
                AbbreviationUtils.abbreviateDescription(info.getDescription()),
                info.getResolvedMigration().getType().name(),
                AbbreviationUtils.abbreviateScript(info.getScript()),
                info.getResolvedMigration().getChecksum(),
                executionMs,
                success,
                fence.condition());
        if (rank == NOT_WRITTEN) {
            throw Fence.lost();
        }
        return rank;
    }

    /** The statement that records a migration in the transaction that ran it, and records nothing where the lock is lost. */
    String recordOf(MigrationInfoImpl info, Fence fence) {
        ResolvedMigration resolved = info.getResolvedMigration();
        String version = info.getVersion() == null ? null : info.getVersion().toString();
        return INSERT.formatted(table.qualified()) + "select " + nextRank() + ", "
                + String.join(
                        ", ",
                        NamedSql.literal(version),
                        NamedSql.literal(AbbreviationUtils.abbreviateDescription(info.getDescription())),
                        NamedSql.literal(resolved.getType().name()),
                        NamedSql.literal(AbbreviationUtils.abbreviateScript(info.getScript())),
                        String.valueOf(resolved.getChecksum()),
                        NamedSql.literal(installedBy),
                        SINCE_BEGIN,
                        "true")
                + " where " + fence.condition();
    }

    /** Turns the row of a migration that ran outside of a transaction into a success. */
    void succeeded(int rank, int executionMs) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update " + table.qualified()
                + " set \"success\" = true, \"execution_time\" = ? where \"installed_rank\" = ?")) {
            statement.setInt(1, executionMs);
            statement.setInt(2, rank);
            statement.executeUpdate();
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String nextRank() {
        return "(select coalesce(max(\"installed_rank\"), 0) + 1 from " + table.qualified() + ")";
    }

    private int insert(
            String rank,
            @Nullable String version,
            String description,
            String type,
            String script,
            @Nullable Integer checksum,
            int executionMs,
            boolean success,
            String condition)
            throws SQLException {
        String sql = INSERT.formatted(table.qualified()) + "select " + rank + ", ?, ?, ?, ?, ?, ?, ?, ? where "
                + condition + " returning \"installed_rank\"";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, version);
            statement.setString(2, description);
            statement.setString(3, type);
            statement.setString(4, script);
            statement.setObject(5, checksum, Types.INTEGER);
            statement.setString(6, installedBy);
            statement.setInt(7, executionMs);
            statement.setBoolean(8, success);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : NOT_WRITTEN;
            }
        }
    }
}
