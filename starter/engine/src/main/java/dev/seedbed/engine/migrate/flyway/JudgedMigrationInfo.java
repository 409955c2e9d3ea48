package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.judge.JudgedMigration;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Date;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.baseline.BaselineMigrationType;
import org.flywaydb.core.extensibility.MigrationType;
import org.jspecify.annotations.Nullable;

/** A migration as callbacks of Flyway's see it. */
final class JudgedMigrationInfo implements MigrationInfo {

    private static final Comparator<MigrationInfo> BY_VERSION = Comparator.comparing(
                    MigrationInfo::getVersion, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MigrationInfo::getDescription);

    private final JudgedMigration migration;

    JudgedMigrationInfo(JudgedMigration migration) {
        this.migration = migration;
    }

    @Override
    public MigrationType getType() {
        return migration.type().isBaselineMigration()
                ? BaselineMigrationType.valueOf(migration.type().name())
                : CoreMigrationType.valueOf(migration.type().name());
    }

    @Override
    public @Nullable Integer getChecksum() {
        return migration.checksum();
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return migration.version() == null
                ? null
                : MigrationVersion.fromVersion(migration.version().toString());
    }

    @Override
    public String getDescription() {
        return migration.description();
    }

    @Override
    public String getScript() {
        return migration.script();
    }

    @Override
    public MigrationState getState() {
        return MigrationState.valueOf(migration.state().name());
    }

    @Override
    public @Nullable Date getInstalledOn() {
        return migration.row() == null
                ? null
                : Timestamp.valueOf(migration.row().installedOn());
    }

    @Override
    public @Nullable String getInstalledBy() {
        return migration.row() == null ? null : migration.row().installedBy();
    }

    @Override
    public @Nullable Integer getInstalledRank() {
        return migration.row() == null ? null : migration.row().rank();
    }

    @Override
    public @Nullable Integer getExecutionTime() {
        return migration.row() == null ? null : migration.row().executionMs();
    }

    @Override
    public String getPhysicalLocation() {
        return migration.code() == null ? "" : migration.code().place();
    }

    @Override
    public int compareVersion(MigrationInfo other) {
        return BY_VERSION.compare(this, other);
    }

    @Override
    public int compareTo(MigrationInfo other) {
        return compareVersion(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JudgedMigrationInfo info && info.migration.equals(migration);
    }

    @Override
    public int hashCode() {
        return migration.hashCode();
    }
}
