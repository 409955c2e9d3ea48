package dev.seedbed.engine.migrate;

import dev.seedbed.engine.jdbc.lock.Fence;
import java.sql.SQLException;

/** All that can be done with a migration that is pending, on the connection of its session. */
public interface PendingMigration {

    /** Whether it runs in a transaction; reads the whole text to decide. */
    boolean isTransactional();

    /** What {@link #apply} sends. */
    SqlText text();

    /** Runs it and records it; both commit together if it allows a transaction. */
    void apply(Fence fence) throws SQLException;

    /**
     * Records it as applied, without running it, inside of the caller's transaction: as Flyway does with {@code
     * skipExecutingMigrations}.
     */
    void record(Fence fence) throws SQLException;

    /** What {@link #record} sends. */
    String recordText();
}
