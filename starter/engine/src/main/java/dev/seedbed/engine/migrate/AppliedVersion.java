package dev.seedbed.engine.migrate;

import dev.seedbed.engine.jdbc.lock.Fence;
import java.sql.SQLException;
import java.util.Optional;

/** All that can be done with a version that is applied, on the connection of its session. */
public interface AppliedVersion {

    /** What it can be undone with; empty if there is no undo file for it. */
    Optional<Undo> undo();

    /** Runs its undo file and records that; both commit together. */
    void revert(Fence fence) throws SQLException;

    /**
     * Records that it is not applied any more, without running anything, inside of the caller's transaction: by a row as
     * Flyway's {@code repair} writes it.
     */
    void recordUndone(Fence fence) throws SQLException;

    /** What {@link #recordUndone} sends. */
    String recordUndoneText();
}
