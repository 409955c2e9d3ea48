package dev.seedbed.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empty databases that end with this process.
 *
 * <p>A database carries its process's name in its own, and so does a connection that stays open as long as the process
 * lives. Where there is no such connection any more, whoever comes next drops the database.
 */
public final class PassingDatabases {

    private static final String OF_DEAD_PROCESSES =
            """
            SELECT d.datname FROM pg_catalog.pg_database d
            WHERE d.datname LIKE 'seedbed\\_test\\_%' AND NOT EXISTS (
              SELECT FROM pg_catalog.pg_stat_activity a
              WHERE a.application_name = 'seedbed lease ' || split_part(d.datname, '_', 3))""";

    private static final Logger LOG = LoggerFactory.getLogger(PassingDatabases.class);

    private final Connection lease;
    private final String prefix;
    private final String copying;
    private final List<String> made = new ArrayList<>();
    private int count;

    private PassingDatabases(Connection lease, String prefix) throws SQLException {
        this.lease = lease;
        this.prefix = prefix;
        this.copying = lease.getMetaData().getDatabaseMajorVersion() < 15 ? "" : " STRATEGY = file_copy";
    }

    /** Drops what dead processes left. */
    public static PassingDatabases on(ProjectServer server) throws SQLException {
        String process = random();
        Connection lease = server.connect("seedbed lease " + process);
        PassingDatabases databases = new PassingDatabases(lease, "seedbed_test_" + process + "_");
        databases.sweep();
        Runtime.getRuntime().addShutdownHook(new Thread(databases::end, "seedbed-databases-end"));
        return databases;
    }

    /** The name of a new one. */
    public synchronized String create() throws SQLException {
        String name = prefix + ++count;
        execute("CREATE DATABASE " + name + " TEMPLATE template0" + copying);
        made.add(name);
        return name;
    }

    private synchronized void sweep() throws SQLException {
        List<String> left = new ArrayList<>();
        try (Statement statement = lease.createStatement();
                ResultSet names = statement.executeQuery(OF_DEAD_PROCESSES)) {
            while (names.next()) {
                left.add(names.getString(1));
            }
        }
        for (String name : left) {
            dropIfPossible(name);
        }
    }

    /** A database that a test has made undroppable, by a subscription or as a template, keeps no other test from running. */
    private void dropIfPossible(String name) {
        try {
            drop(name);
        } catch (SQLException e) {
            LOG.warn("The database {} of an earlier test run could not be dropped: {}", name, e.getMessage());
        }
    }

    /** What this does not come to do, the next process does. */
    private synchronized void end() {
        try (lease) {
            for (String name : made) {
                drop(name);
            }
        } catch (SQLException e) {
            made.clear();
        }
    }

    private void drop(String name) throws SQLException {
        execute("DROP DATABASE IF EXISTS \"" + name + "\" WITH (FORCE)");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = lease.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String random() {
        byte[] bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
