package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A judgement as the rest of the engine sees it. */
public final class Overview {

    private Overview() {}

    /**
     * Returns what a judgement comes to.
     *
     * @param transactional whether a migration of the code runs in a transaction; asked of failed ones
     */
    public static MigrationOverview of(Judgement judgement, Predicate<CodeMigration> transactional) {
        Set<JudgedMigration> toRun = new HashSet<>(judgement.pending());
        Contradictions contradictions = new Contradictions(judgement);
        boolean validated = judgement.settings().validated();
        List<Migration> all = new ArrayList<>();
        List<Migration> pending = new ArrayList<>();
        List<Divergence> divergences = new ArrayList<>();
        for (JudgedMigration judged : judgement.migrations()) {
            Migration migration = migration(judged, transactional);
            all.add(migration);
            if (toRun.contains(judged)) {
                pending.add(migration);
            }
            if (validated) {
                contradictions.of(judged, migration).ifPresent(divergences::add);
            }
        }
        return new MigrationOverview(
                List.copyOf(all),
                List.copyOf(pending),
                judgement.current(),
                highest(judgement, migration -> migration.state() == MigrationState.BASELINE),
                highest(
                        judgement,
                        migration -> migration.code() != null && migration.state() != MigrationState.ABOVE_TARGET),
                List.copyOf(divergences));
    }

    private static Optional<Version> highest(Judgement judgement, Predicate<JudgedMigration> among) {
        return judgement.migrations().stream()
                .filter(among)
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .max(Version::compareTo);
    }

    private static Migration migration(JudgedMigration judged, Predicate<CodeMigration> transactional) {
        CodeMigration code = judged.code();
        return new Migration(
                judged.version(),
                judged.description(),
                judged.type().name(),
                judged.script(),
                state(judged.state()),
                code == null ? null : code.checksum(),
                applied(judged.row()),
                judged.state().isFailed() && code != null && !transactional.test(code));
    }

    private static Migration.@Nullable Applied applied(@Nullable HistoryRow row) {
        return row == null
                ? null
                : new Migration.Applied(
                        row.rank(),
                        row.description(),
                        row.type(),
                        row.checksum(),
                        row.installedOn(),
                        row.installedBy(),
                        row.executionMs());
    }

    private static Migration.State state(MigrationState state) {
        return switch (state) {
            case PENDING -> Migration.State.PENDING;
            case SUCCESS, OUT_OF_ORDER -> Migration.State.APPLIED;
            case BASELINE -> Migration.State.BASELINE;
            case BELOW_BASELINE, BASELINE_IGNORED -> Migration.State.BELOW_BASELINE;
            case ABOVE_TARGET -> Migration.State.ABOVE_TARGET;
            case OUTDATED, SUPERSEDED -> Migration.State.OUTDATED;
            case IGNORED -> Migration.State.IGNORED;
            case MISSING_SUCCESS -> Migration.State.MISSING;
            case FUTURE_SUCCESS -> Migration.State.FUTURE;
            case DELETED -> Migration.State.UNDONE;
            case FAILED, MISSING_FAILED, FUTURE_FAILED -> Migration.State.FAILED;
        };
    }
}
