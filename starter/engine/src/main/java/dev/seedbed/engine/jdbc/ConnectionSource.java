package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections of its own to one database, outside of any pool that the service uses where that is possible. */
public interface ConnectionSource {

    Connection open() throws SQLException;

    /** Where the connections lead, for messages. */
    ServerAddress address();
}
