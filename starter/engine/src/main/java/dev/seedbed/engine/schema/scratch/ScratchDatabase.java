package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.jdbc.ConnectionSource;

/** A database that is dropped when it is closed, and by the next process if this one can't. */
public final class ScratchDatabase implements AutoCloseable {

    private final String name;
    private final ConnectionSource connections;
    private final Runnable drop;

    ScratchDatabase(String name, ConnectionSource connections, Runnable drop) {
        this.name = name;
        this.connections = connections;
        this.drop = drop;
    }

    public String name() {
        return name;
    }

    /** The way to this database, as its owner. */
    public ConnectionSource connections() {
        return connections;
    }

    /** Drops the database, even if it is in use. */
    @Override
    public void close() {
        drop.run();
    }
}
