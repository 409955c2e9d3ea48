package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A judgement as the rest of the engine sees it, and the way back from there to the code. */
public final class Overview {

    private final Map<Migration, JudgedMigration> judged = new LinkedHashMap<>();
    private final MigrationOverview overview;

    /** @param transactional whether a migration of the code runs in a transaction; asked of failed ones */
    public Overview(Judgement judgement, Predicate<CodeMigration> transactional) {
        Set<JudgedMigration> pending = new HashSet<>(judgement.pending());
        for (JudgedMigration migration : judgement.migrations()) {
            judged.put(migration(migration, pending.contains(migration), transactional), migration);
        }
        List<Migration> all = List.copyOf(judged.keySet());
        this.overview = new MigrationOverview(
                all,
                judgement.current(),
                all.stream()
                        .filter(migration -> migration.state() == Migration.State.BASELINE)
                        .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                        .max(Version::compareTo),
                judgement.migrations().stream()
                        .filter(migration ->
                                migration.code() != null && migration.state() != MigrationState.ABOVE_TARGET)
                        .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                        .max(Version::compareTo),
                judgement.settings().validated() ? divergences(judgement) : List.of());
    }

    private List<Divergence> divergences(Judgement judgement) {
        Contradictions contradictions = new Contradictions(judgement);
        List<Divergence> divergences = new ArrayList<>();
        judged.forEach((migration, from) -> contradictions.of(from, migration).ifPresent(divergences::add));
        return divergences;
    }

    public MigrationOverview overview() {
        return overview;
    }

    /** What a migration of this overview was made of. */
    public JudgedMigration of(Migration migration) {
        JudgedMigration found = judged.get(migration);
        if (found == null) {
            throw new IllegalArgumentException("not of this overview: " + migration);
        }
        return found;
    }

    private static Migration migration(
            JudgedMigration judged, boolean pending, Predicate<CodeMigration> transactional) {
        CodeMigration code = judged.code();
        return new Migration(
                judged.version(),
                judged.description(),
                judged.type().name(),
                judged.script(),
                judged.state() == MigrationState.PENDING && !pending
                        ? Migration.State.ABOVE_TARGET
                        : state(judged.state()),
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
