package dev.seedbed.engine.operate.database;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Puts one database in the place of another that is in use: both renames commit together, while a second connection ends
 * whoever is connected, and whoever comes back in the meantime.
 */
final class Swap {

    private static final String OBJECT_IN_USE = "55006";
    private static final int TRIES = 5;
    private static final long PAUSE_MS = 50;
    private static final String END = "select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity"
            + " where datname = ? and pid <> pg_catalog.pg_backend_pid()";

    private final ConnectionSource maintenance;
    private final Connection connection;
    private volatile boolean done;

    /** @param connection of the same source */
    Swap(ConnectionSource maintenance, Connection connection) {
        this.maintenance = maintenance;
        this.connection = connection;
    }

    void swap(String name, String newName, String oldName) throws SQLException {
        Thread ending = new Thread(() -> endSessions(name), "seedbed ends sessions");
        ending.setDaemon(true);
        ending.start();
        try {
            for (int i = 1; ; i++) {
                try {
                    rename(name, newName, oldName);
                    return;
                } catch (SQLException e) {
                    if (i == TRIES || !SqlStates.of(e).equals(OBJECT_IN_USE)) {
                        throw e;
                    }
                }
            }
        } finally {
            done = true;
        }
    }

    private void rename(String name, String newName, String oldName) throws SQLException {
        Transactions.inOne(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter database " + NamedSql.quoted(name) + " rename to " + NamedSql.quoted(oldName));
                statement.execute("alter database " + NamedSql.quoted(newName) + " rename to " + NamedSql.quoted(name));
            }
            return name;
        });
    }

    /** A failure shows in the rename, which then finds the database in use. */
    private void endSessions(String name) {
        try (Connection own = maintenance.open();
                PreparedStatement statement = own.prepareStatement(END)) {
            statement.setString(1, name);
            while (!done) {
                statement.execute();
                Thread.sleep(PAUSE_MS);
            }
        } catch (SQLException e) {
            // said by the rename
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
