package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.HistoryRow;
import java.sql.Timestamp;
import java.util.List;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.MigrationPattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.RepairResult;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.extensibility.MigrationType;
import org.flywaydb.core.internal.schemahistory.BaseAppliedMigration;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;
import org.jspecify.annotations.Nullable;

/** A history for Flyway's rules to read that was read already, or is only supposed. */
final class GivenHistory extends SchemaHistory {

    private final List<AppliedMigration> applied;

    GivenHistory(List<HistoryRow> rows, Configuration configuration) {
        this.applied = rows.stream().map(row -> applied(row, configuration)).toList();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public List<AppliedMigration> allAppliedMigrations() {
        return applied;
    }

    @Override
    public <T> T lock(Callable<T> callable) {
        throw readOnly();
    }

    @Override
    public void create(boolean baseline) {
        throw readOnly();
    }

    @Override
    public boolean removeFailedMigrations(RepairResult result, MigrationPattern[] filter) {
        throw readOnly();
    }

    @Override
    public void update(AppliedMigration appliedMigration, ResolvedMigration resolvedMigration) {
        throw readOnly();
    }

    @Override
    public void delete(AppliedMigration appliedMigration) {
        throw readOnly();
    }

    @Override
    protected void doAddAppliedMigration(
            int installedRank,
            @Nullable MigrationVersion version,
            String description,
            MigrationType type,
            String script,
            @Nullable Integer checksum,
            int executionTime,
            boolean success) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("this history is only read");
    }

    private static AppliedMigration applied(HistoryRow row, Configuration configuration) {
        AppliedMigration shape = configuration.getPluginRegister().getPlugins(AppliedMigration.class).stream()
                .filter(candidate -> candidate.handlesType(row.type()))
                .findFirst()
                .orElseGet(BaseAppliedMigration::new);
        return shape.create(
                row.rank(),
                row.version() == null ? null : MigrationVersion.fromVersion(row.version()),
                row.description(),
                row.type(),
                row.script(),
                row.checksum(),
                Timestamp.valueOf(row.installedOn()),
                row.installedBy(),
                row.executionMs(),
                row.success());
    }
}
