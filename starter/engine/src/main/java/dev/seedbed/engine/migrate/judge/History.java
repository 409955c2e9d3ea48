package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The history, read from its first row to its last.
 *
 * @param versioned rows with a version; successful deletions are not among them, only their effect is
 * @param repeatable rows without a version
 * @param lastApplied the highest version that counts as applied
 * @param baseline the highest version of a baseline
 * @param latestRuns the rank of the last row of each repeatable migration
 */
record History(
        List<AppliedMigration> versioned,
        List<AppliedMigration> repeatable,
        @Nullable Version lastApplied,
        @Nullable Version baseline,
        Map<String, Integer> latestRuns) {

    static History read(List<HistoryRow> rows) {
        List<AppliedMigration> versioned = new ArrayList<>();
        List<AppliedMigration> repeatable = new ArrayList<>();
        Version baseline = null;
        for (HistoryRow row : rows) {
            AppliedMigration applied = applied(row);
            Version version = applied.version();
            if (version == null) {
                repeatable.add(applied);
                deleteEarlier(applied, repeatable);
                continue;
            }
            if (applied.type().isBaseline() && (baseline == null || version.compareTo(baseline) > 0)) {
                baseline = version;
            }
            if (!deleteEarlier(applied, versioned)) {
                versioned.add(applied);
            }
        }
        Version last = markOutOfOrder(versioned);
        return new History(List.copyOf(versioned), List.copyOf(repeatable), last, baseline, latestRuns(repeatable));
    }

    private static AppliedMigration applied(HistoryRow row) {
        MigrationType type = MigrationType.of(row.type()).orElseThrow(() -> unknownType(row));
        String text = row.version();
        Version version = text == null ? null : Version.parse(text).orElseThrow(() -> unknownVersion(row));
        return new AppliedMigration(row, type, version, false, false);
    }

    /** Returns whether the row is a deletion, whose effect is on the last row before it of the same migration. */
    private static boolean deleteEarlier(AppliedMigration deletion, List<AppliedMigration> before) {
        if (!deletion.isDeletion() || !deletion.row().success()) {
            return false;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            AppliedMigration earlier = before.get(i);
            if (!earlier.type().isSynthetic() && isOfOneMigration(earlier, deletion)) {
                if (earlier.deleted() && deletion.version() != null) {
                    throw deletedTwice(deletion.row());
                }
                before.set(i, earlier.asDeleted());
                break;
            }
        }
        return true;
    }

    private static boolean isOfOneMigration(AppliedMigration one, AppliedMigration other) {
        return other.version() == null
                ? one.row().description().equals(other.row().description())
                : other.version().equals(one.version());
    }

    /** Returns the highest version. */
    private static @Nullable Version markOutOfOrder(List<AppliedMigration> versioned) {
        Version last = null;
        for (int i = 0; i < versioned.size(); i++) {
            AppliedMigration applied = versioned.get(i);
            Version version = applied.version();
            if (version != null && last != null && version.compareTo(last) <= 0) {
                versioned.set(i, applied.asOutOfOrder());
            } else if (!applied.isDeletion() && !applied.deleted()) {
                last = version;
            }
        }
        return last;
    }

    private static Map<String, Integer> latestRuns(List<AppliedMigration> repeatable) {
        Map<String, Integer> latest = new HashMap<>();
        for (AppliedMigration run : repeatable) {
            latest.merge(run.row().description(), run.row().rank(), Math::max);
        }
        return latest;
    }

    /** Whether it is the last row of its repeatable migration. */
    boolean isLatestRun(AppliedMigration applied) {
        return Integer.valueOf(applied.row().rank())
                .equals(latestRuns.get(applied.row().description()));
    }

    /** Whether no version counts as applied. */
    boolean isUntouched() {
        return lastApplied == null;
    }

    private static Problem unknownType(HistoryRow row) {
        return new Problem(
                "The history has a row of the unknown type \"" + row.type() + "\" (installed_rank " + row.rank() + ", "
                        + row.script() + ").",
                "Neither Seedbed nor the open-source edition of Flyway writes or reads this type.",
                "If it is the undo of a migration, change it to DELETE, which has the same effect. Nothing was changed.");
    }

    private static Problem unknownVersion(HistoryRow row) {
        return new Problem(
                "The history has a row with the version \"" + row.version() + "\" (installed_rank " + row.rank() + ", "
                        + row.script() + ").",
                "A version is digits, with dots or underscores between them.",
                "Correct the row. Nothing was changed.");
    }

    private static Problem deletedTwice(HistoryRow row) {
        return new Problem(
                "The history says twice that the version " + row.version() + " does not count any longer.",
                "There is a second row of the type DELETE (installed_rank " + row.rank()
                        + "), and the version was not applied in between.",
                "Delete that row. Nothing was changed.");
    }
}
