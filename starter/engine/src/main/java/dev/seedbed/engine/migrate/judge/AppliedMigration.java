package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history, and what later rows make of it.
 *
 * @param deleted whether a later row says that it does not count any longer
 * @param outOfOrder whether its version was not above all versions before it
 */
record AppliedMigration(
        HistoryRow row, MigrationType type, @Nullable Version version, boolean deleted, boolean outOfOrder) {

    boolean isDeletion() {
        return type == MigrationType.DELETE;
    }

    AppliedMigration asDeleted() {
        return new AppliedMigration(row, type, version, true, outOfOrder);
    }

    AppliedMigration asOutOfOrder() {
        return new AppliedMigration(row, type, version, deleted, true);
    }
}
