package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Opens connections of its own to one database, outside of any pool that the service uses where that is possible. */
public interface ConnectionSource {

    Connection open() throws SQLException;

    /** Makes a connection's settings again what they are when it is opened, after they have been reset. */
    default void settle(Connection connection) throws SQLException {}

    /** The same server and user, and another database, without what connections otherwise begin with; empty where there is no way. */
    default Optional<ConnectionSource> toDatabase(String name) {
        return Optional.empty();
    }

    /** The same connections, which stay open when the work is stopped: for what has to be cleaned up after it. */
    default ConnectionSource uninterrupted() {
        return this;
    }

    /** Where the connections lead, for messages. */
    ServerAddress address();
}
