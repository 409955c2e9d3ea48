package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.run.MigrationLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what migrations say where Flyway itself logs it, so that both can be compared. */
final class TestLog implements MigrationLog {

    private static final Logger LOG =
            LoggerFactory.getLogger("org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor");

    @Override
    public void notice(String text) {
        LOG.debug(text);
    }

    @Override
    public void warning(String text) {
        LOG.warn(text);
    }
}
