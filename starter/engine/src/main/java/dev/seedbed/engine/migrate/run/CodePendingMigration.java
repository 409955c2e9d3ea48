package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.PendingMigration;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.sql.SQLException;

/** A pending migration with the code that it runs. */
record CodePendingMigration(Migration migration, CodeMigration code, MigrationRun run, MigrationTexts texts)
        implements PendingMigration {

    @Override
    public boolean isTransactional() {
        return run.isTransactional(code);
    }

    @Override
    public SqlText text() {
        return texts.of(code);
    }

    @Override
    public void apply(Fence fence) throws SQLException {
        run.apply(migration, code, fence);
    }

    @Override
    public void record(Fence fence) throws SQLException {
        run.record(code, fence);
    }

    @Override
    public String recordText() {
        return texts.recorded(code);
    }
}
