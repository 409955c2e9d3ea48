package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.MigrationSource;
import dev.seedbed.engine.migrate.StatementLockCare;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * The migrations of a service's code.
 *
 * @param code asked for when a session is opened, each time
 */
public record CodeMigrationSource(Supplier<Code> code, StatementLockCare care, MigrationLog log)
        implements MigrationSource {

    @Override
    public MigrationSession open(Connection connection) {
        return CodeSession.open(code.get(), connection, care, log, false);
    }

    @Override
    public MigrationSession begin(Connection connection) {
        return CodeSession.open(code.get(), connection, care, log, true);
    }
}
