package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a migration.
 *
 * @param lastResolved the highest version of the code
 * @param pendingBaseline the highest version of a baseline migration that was not applied
 * @param aboveTarget whether a version is above the one that migrations are to go to
 */
record StateRules(
        History history,
        boolean outOfOrder,
        @Nullable Version lastResolved,
        @Nullable Version pendingBaseline,
        Predicate<Version> aboveTarget) {

    /** The state of a migration that was not applied. */
    MigrationState of(CodeMigration migration) {
        Version version = migration.version();
        if (version == null) {
            return MigrationState.PENDING;
        }
        MigrationState state = of(version);
        if (!migration.type().isBaselineMigration()) {
            return state;
        }
        boolean first = history.isUntouched() && history.baseline() == null;
        if (state == MigrationState.PENDING) {
            return first ? state : MigrationState.IGNORED;
        }
        boolean highest = state == MigrationState.BASELINE_IGNORED && version.equals(pendingBaseline);
        return highest && first ? MigrationState.PENDING : state;
    }

    private MigrationState of(Version version) {
        Version baseline = history.isUntouched() ? pendingBaseline : history.baseline();
        if (baseline != null && version.compareTo(baseline) <= 0) {
            return version.equals(baseline) ? MigrationState.BASELINE_IGNORED : MigrationState.BELOW_BASELINE;
        }
        if (aboveTarget.test(version)) {
            return MigrationState.ABOVE_TARGET;
        }
        Version last = history.lastApplied();
        return last != null && version.compareTo(last) < 0 && !outOfOrder
                ? MigrationState.IGNORED
                : MigrationState.PENDING;
    }

    /** The state of a row of the history. */
    MigrationState of(AppliedMigration applied, @Nullable CodeMigration migration) {
        if (applied.deleted()) {
            return MigrationState.DELETED;
        }
        if (applied.isDeletion()) {
            return MigrationState.SUCCESS;
        }
        if (applied.type() == MigrationType.BASELINE) {
            return MigrationState.BASELINE;
        }
        if (applied.type().isBaselineMigration()) {
            return ofBaselineMigration(applied, migration);
        }
        if (isMissing(applied, migration)) {
            return missing(applied);
        }
        if (!applied.row().success()) {
            return MigrationState.FAILED;
        }
        if (applied.version() == null) {
            return ofRepeatable(applied, migration);
        }
        return applied.outOfOrder() && applied.type() != MigrationType.SCHEMA
                ? MigrationState.OUT_OF_ORDER
                : MigrationState.SUCCESS;
    }

    private MigrationState ofBaselineMigration(AppliedMigration applied, @Nullable CodeMigration migration) {
        if (!applied.row().success()) {
            return MigrationState.FAILED;
        }
        return isMissing(applied, migration) ? missing(applied) : MigrationState.BASELINE;
    }

    private boolean isMissing(AppliedMigration applied, @Nullable CodeMigration migration) {
        return migration == null && (applied.version() != null || history.isLatestRun(applied));
    }

    private MigrationState missing(AppliedMigration applied) {
        if (applied.type() == MigrationType.SCHEMA) {
            return MigrationState.SUCCESS;
        }
        boolean success = applied.row().success();
        Version version = applied.version();
        if (version == null || (lastResolved != null && version.compareTo(lastResolved) < 0)) {
            return success ? MigrationState.MISSING_SUCCESS : MigrationState.MISSING_FAILED;
        }
        return success ? MigrationState.FUTURE_SUCCESS : MigrationState.FUTURE_FAILED;
    }

    private MigrationState ofRepeatable(AppliedMigration applied, @Nullable CodeMigration migration) {
        if (applied.type() == MigrationType.SCHEMA) {
            return MigrationState.SUCCESS;
        }
        if (!history.isLatestRun(applied)) {
            return MigrationState.SUPERSEDED;
        }
        boolean upToDate =
                migration != null && migration.matches().test(applied.row().checksum());
        return upToDate ? MigrationState.SUCCESS : MigrationState.OUTDATED;
    }
}
