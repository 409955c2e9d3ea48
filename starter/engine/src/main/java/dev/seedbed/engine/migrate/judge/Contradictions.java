package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryText;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where history and code contradict each other. Failed migrations are none of it: they are a state of their own. */
final class Contradictions {

    private static final String NO_DESCRIPTION = "<< no description >>";

    private final Judgement judgement;
    private final List<IgnorePattern> ignored;

    Contradictions(Judgement judgement) {
        this.judgement = judgement;
        this.ignored = judgement.settings().ignored();
    }

    /** @param migration the same as others are to see it */
    Optional<Divergence> of(JudgedMigration judged, Migration migration) {
        MigrationState state = judged.state();
        if (state == MigrationState.ABOVE_TARGET
                || state == MigrationState.DELETED
                || state.isFailed()
                || ignored.stream().anyMatch(pattern -> pattern.matches(judged.version() != null, state))) {
            return Optional.empty();
        }
        if (judged.code() == null) {
            return missing(judged, migration);
        }
        if (state == MigrationState.IGNORED
                && !judged.type().isBaseline()
                && !IgnorePattern.ignoresAll(ignored, MigrationState.IGNORED)) {
            return judgement.current().map(current -> new Divergence.Late(migration, current));
        }
        return judged.row() == null
                        || judged.type() == MigrationType.DELETE
                        || judged.type().isUndo()
                ? Optional.empty()
                : changed(judged.row(), judged.code(), state, migration);
    }

    /** Above the code's highest version it is a newer replica's. */
    private Optional<Divergence> missing(JudgedMigration judged, Migration migration) {
        MigrationState state = judged.state();
        boolean counts = !judged.type().isSynthetic()
                && !judged.type().isUndo()
                && state != MigrationState.SUPERSEDED
                && state != MigrationState.FUTURE_SUCCESS
                && !(state == MigrationState.MISSING_SUCCESS
                        && IgnorePattern.ignoresAll(ignored, MigrationState.MISSING_SUCCESS));
        return counts ? Optional.of(new Divergence.Missing(migration)) : Optional.empty();
    }

    private Optional<Divergence> changed(
            HistoryRow row, CodeMigration code, MigrationState state, Migration migration) {
        Version version = code.version();
        if (version != null
                && judgement
                        .baseline()
                        .filter(base -> version.compareTo(base) <= 0)
                        .isPresent()) {
            return Optional.empty();
        }
        if (MigrationType.of(row.type()).filter(type -> type == code.type()).isEmpty()) {
            return Optional.of(new Divergence.Renamed(
                    migration, "type", row.type(), code.type().name()));
        }
        boolean current = version != null || (state != MigrationState.OUTDATED && state != MigrationState.SUPERSEDED);
        if (current
                && row.checksum() != null
                && code.checksum() != null
                && !row.checksum().equals(code.checksum())) {
            return Optional.of(Divergence.ofContent(
                    migration,
                    row.script(),
                    code.script(),
                    false,
                    new Divergence.Edited(migration, row.checksum(), code.checksum())));
        }
        return hasDescription(row, code)
                ? Optional.empty()
                : Optional.of(Divergence.ofContent(
                        migration,
                        row.script(),
                        code.script(),
                        true,
                        new Divergence.Renamed(migration, "description", row.description(), code.description())));
    }

    private static boolean hasDescription(HistoryRow row, CodeMigration code) {
        return row.description().equals(NO_DESCRIPTION)
                ? code.description().isEmpty()
                : Objects.equals(row.description(), HistoryText.description(code.description()));
    }
}
