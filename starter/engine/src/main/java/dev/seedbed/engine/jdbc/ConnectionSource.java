package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections of its own to one database, outside of any pool that the service uses where that is possible. */
public interface ConnectionSource {

    Connection open() throws SQLException;

    /** Makes a connection's settings again what they are when it is opened, after they have been reset. */
    default void settle(Connection connection) throws SQLException {}

    /** Where the connections lead, for messages. */
    ServerAddress address();
}
