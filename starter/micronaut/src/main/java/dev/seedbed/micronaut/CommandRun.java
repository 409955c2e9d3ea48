package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.OpenConnections;

/**
 * Stands as a singleton in the context of a command: there nothing is prepared because a datasource is made, but by the
 * command alone, which can be stopped.
 */
public final class CommandRun {

    private final OpenConnections connections = new OpenConnections();

    /** What it connects with. */
    ConnectionSource watched(ConnectionSource source) {
        return connections.watched(source);
    }

    /**
     * Cancels the statements that run, and lets nothing begin any more.
     *
     * @return whether it was connected to a database
     */
    public boolean stop() {
        return connections.cut();
    }
}
