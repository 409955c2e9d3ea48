package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.OpenConnections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands as a singleton in the context of a command: there nothing is prepared because a datasource is made, but by the
 * command alone, which can be stopped.
 */
public final class CommandRun {

    private final OpenConnections connections = new OpenConnections();
    private final List<Runnable> cleanups = new CopyOnWriteArrayList<>();

    /** What it connects with. */
    ConnectionSource watched(ConnectionSource source) {
        return connections.watched(source);
    }

    /** Something that is done if the command is stopped, once its statements are cancelled. */
    public void whenStopped(Runnable cleanup) {
        cleanups.add(cleanup);
    }

    /**
     * Cancels the statements that run, lets nothing begin any more, and cleans up.
     *
     * @return whether it was connected to a database
     */
    public boolean stop() {
        boolean connected = connections.cut();
        cleanups.forEach(Runnable::run);
        return connected;
    }
}
