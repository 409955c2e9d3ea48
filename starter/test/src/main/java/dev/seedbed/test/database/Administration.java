package dev.seedbed.test.database;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.postgres.ServerAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statements about databases, over one connection. Touches no database but ours. */
final class Administration implements AutoCloseable {

    private static final int STRATEGIES_SINCE = 15;
    private static final int TRIES = 3;
    private static final String IN_USE = "55006";

    private final ServerAccess server;
    private final Connection connection;
    private final String copying;

    private Administration(ServerAccess server, Connection connection, String copying) {
        this.server = server;
        this.connection = connection;
        this.copying = copying;
    }

    static Administration connect(ServerAccess server, String applicationName) {
        try {
            Connection connection = server.connect(applicationName);
            try {
                return new Administration(server, connection, copying(connection));
            } catch (SQLException e) {
                Transactions.closeQuietly(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw ServerRefusal.of(server, e);
        }
    }

    /**
     * Copying files wants two checkpoints, which cost little only where nothing waits for the disk; copying through the
     * log wants none. Before version 15 there was nothing to choose.
     */
    private static String copying(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < STRATEGIES_SINCE) {
            return "";
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW fsync")) {
            row.next();
            return row.getString(1).equals("off") ? " STRATEGY = file_copy" : " STRATEGY = wal_log";
        }
    }

    /** An empty one. */
    void create(String name) {
        run("CREATE DATABASE " + ours(name) + " TEMPLATE template0");
    }

    /** Whether the copy was made; false: there is no such database to copy. */
    synchronized boolean copy(String from, String to) {
        try {
            executeAloneIn(from, "CREATE DATABASE " + ours(to) + " TEMPLATE " + ours(from) + copying);
            return true;
        } catch (SQLException e) {
            if (SqlStates.of(e).equals(SqlStates.UNKNOWN_DATABASE)) {
                return false;
            }
            throw ServerRefusal.of(server, e);
        }
    }

    synchronized void rename(String from, String to) {
        try {
            executeAloneIn(from, "ALTER DATABASE " + ours(from) + " RENAME TO " + ours(to));
        } catch (SQLException e) {
            throw ServerRefusal.of(server, e);
        }
    }

    /**
     * Whoever was just about to connect when the database was {@linkplain #shut shut} is seen by nobody at first, and in it
     * then: thrown out when found there.
     */
    private void executeAloneIn(String name, String sql) throws SQLException {
        for (int left = TRIES; ; left--) {
            try {
                execute(sql);
                return;
            } catch (SQLException e) {
                if (left == 1 || !SqlStates.of(e).equals(IN_USE)) {
                    throw e;
                }
                endSessions(name);
            }
        }
    }

    /** With whoever is connected to it. */
    void drop(String name) {
        run("DROP DATABASE IF EXISTS " + ours(name) + " WITH (FORCE)");
    }

    /** Ends every connection to it, and lets no new one in. */
    void shut(String name) {
        run("ALTER DATABASE " + ours(name) + " ALLOW_CONNECTIONS false");
        endSessions(name);
    }

    private void endSessions(String name) {
        run("SELECT pg_catalog.pg_terminate_backend(pid, 5000) FROM pg_catalog.pg_stat_activity WHERE datname = "
                + NamedSql.literal(name));
    }

    void open(String name) {
        run("ALTER DATABASE " + ours(name) + " ALLOW_CONNECTIONS true");
    }

    /** A template's comment says when it was used last. */
    void noteUse(String name) {
        run("COMMENT ON DATABASE " + ours(name) + " IS "
                + NamedSql.literal("Template of Seedbed's tests, used " + Instant.now()));
    }

    boolean exists(String name) {
        return !names("exists", name).isEmpty();
    }

    /** The first column of a query that lies beside this class. */
    synchronized List<String> names(String query, String... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(NamedSql.read(Administration.class, query))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        } catch (SQLException e) {
            throw ServerRefusal.of(server, e);
        }
    }

    synchronized void run(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            throw ServerRefusal.of(server, e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ours(String name) {
        if (!DatabaseName.isOurs(name)) {
            throw new IllegalArgumentException("Not a database of the tests: " + name);
        }
        return NamedSql.quoted(name);
    }

    @Override
    public void close() {
        Transactions.closeQuietly(connection);
    }
}
