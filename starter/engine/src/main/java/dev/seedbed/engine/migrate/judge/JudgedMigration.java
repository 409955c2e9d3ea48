package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A migration of the code, the history, or both, and how it stands. What the history says of it goes first.
 *
 * @param code none if the code does not have it
 * @param row none if it was never applied
 */
public record JudgedMigration(
        @Nullable CodeMigration code,
        @Nullable HistoryRow row,
        MigrationType type,
        @Nullable Version version,
        MigrationState state) {

    /** Those below a baseline, then the history in its order, then the others by version, repeatable ones last. */
    static final Comparator<JudgedMigration> ORDER = Comparator.comparing(JudgedMigration::part)
            .thenComparing(migration -> migration.row == null ? 0 : migration.row.rank())
            .thenComparing(JudgedMigration::version, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(migration -> migration.type.isBaseline())
            .thenComparing(JudgedMigration::description);

    /** A migration of the code that is about to run. */
    public static JudgedMigration pending(CodeMigration code) {
        return of(code, MigrationState.PENDING);
    }

    static JudgedMigration of(CodeMigration code, MigrationState state) {
        return new JudgedMigration(code, null, code.type(), code.version(), state);
    }

    static JudgedMigration of(@Nullable CodeMigration code, AppliedMigration applied, MigrationState state) {
        return new JudgedMigration(code, applied.row(), applied.type(), applied.version(), state);
    }

    private int part() {
        if (row != null) {
            return 1;
        }
        return state == MigrationState.BELOW_BASELINE || state == MigrationState.BASELINE_IGNORED ? 0 : 2;
    }

    public String description() {
        return row == null ? Objects.requireNonNull(code).description() : row.description();
    }

    public String script() {
        return row == null ? Objects.requireNonNull(code).script() : row.script();
    }

    public @Nullable Integer checksum() {
        return row == null ? Objects.requireNonNull(code).checksum() : row.checksum();
    }
}
