package dev.seedbed.engine.migrate;

import java.sql.Connection;

/** Opens the code's migrations on a connection. */
@FunctionalInterface
public interface MigrationSource {

    MigrationSession open(Connection connection);
}
