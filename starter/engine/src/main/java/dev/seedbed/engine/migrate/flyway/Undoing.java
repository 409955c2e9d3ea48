package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.migrate.Version;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.sqlscript.SqlScript;

/** Undoes a migration with its script, which commits together with the row that says so. */
final class Undoing {

    private final FlywayParts parts;
    private final MigrationExecution execution;
    private final HistoryText history;

    Undoing(FlywayParts parts, MigrationExecution execution, HistoryText history) {
        this.parts = parts;
        this.execution = execution;
        this.history = history;
    }

    /** What a migration can be undone with; empty where there is no script for it. */
    Optional<Undo> of(Migration migration) {
        Version version = migration.version();
        return version == null ? Optional.empty() : parts.undo().of(version).map(script -> undo(migration, script));
    }

    private Undo undo(Migration migration, SqlScript script) {
        return new Undo(
                migration,
                script.getResource().getRelativePath(),
                new SqlText(
                        script.executeInTransaction(),
                        List.of(execution.beginning(true)),
                        MigrationTexts.statements(script),
                        List.of(execution.ending(true), history.undone(migration, HistoryText.ALWAYS)),
                        Optional.empty()));
    }

    void run(Migration migration, Fence fence) throws SQLException {
        Version version = migration.version();
        SqlScript script = version == null ? null : parts.undo().of(version).orElse(null);
        if (script == null) {
            throw new IllegalArgumentException("there is nothing to undo it with: " + migration);
        }
        try {
            execution.undo(
                    migration,
                    () -> parts.executors()
                            .createSqlScriptExecutor(execution.connection(), true, false, false)
                            .execute(script, parts.configuration()),
                    history.undone(migration, fence.condition()));
        } catch (FlywayException e) {
            throw FlywayProblems.undoFailed(migration, script.getResource().getRelativePath(), e);
        }
    }
}
