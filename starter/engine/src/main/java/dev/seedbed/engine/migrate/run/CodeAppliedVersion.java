package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.AppliedVersion;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.migrate.file.MigrationScript;
import java.sql.SQLException;
import java.util.Optional;

/** An applied version with the script that undoes it, if there is one. */
record CodeAppliedVersion(Migration migration, Optional<MigrationScript> script, MigrationRun run, MigrationTexts texts)
        implements AppliedVersion {

    @Override
    public Optional<Undo> undo() {
        return script.map(file -> texts.of(migration, file));
    }

    @Override
    public void revert(Fence fence) throws SQLException {
        run.undo(
                migration,
                script.orElseThrow(() -> new IllegalArgumentException("there is no undo script for " + migration)),
                fence);
    }

    @Override
    public void recordUndone(Fence fence) throws SQLException {
        run.recordUndone(migration, fence);
    }

    @Override
    public String recordUndoneText() {
        return texts.undone(migration);
    }
}
