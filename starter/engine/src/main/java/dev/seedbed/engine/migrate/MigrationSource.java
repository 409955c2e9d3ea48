package dev.seedbed.engine.migrate;

import java.sql.Connection;

/** Opens the code's migrations on a connection. */
@FunctionalInterface
public interface MigrationSource {

    MigrationSession open(Connection connection);

    /**
     * The same where the migrations may still be read, on another thread, when this returns. Whoever asks the session for
     * something that depends on them waits, and meets what {@link #open} would have thrown.
     */
    default MigrationSession begin(Connection connection) {
        return open(connection);
    }
}
