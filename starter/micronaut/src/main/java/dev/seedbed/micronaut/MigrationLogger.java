package dev.seedbed.micronaut;

import dev.seedbed.engine.migrate.run.MigrationLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what the server says while migrations run: a start is one line, so notices and rows are for DEBUG. */
final class MigrationLogger implements MigrationLog {

    static final MigrationLogger INSTANCE = new MigrationLogger();

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed.migration");

    private MigrationLogger() {}

    @Override
    public void notice(String text) {
        LOG.debug(text);
    }

    @Override
    public void warning(String text) {
        LOG.warn(text);
    }
}
