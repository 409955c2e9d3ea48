package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.Transactions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A connection that tells others that this process lives: its {@code application_name} carries a random name, and so do
 * the names of the databases that the process creates. Databases whose connection is gone are dropped by the next process.
 */
final class ScratchLease implements AutoCloseable {

    private static final String PREFIX = "seedbed_scratch_";
    private static final String ABANDONED = NamedSql.read(ScratchLease.class, "abandoned");

    private final Connection connection;
    private final String process;
    private int count;

    /** @param connection to another database than the original; closed with this */
    ScratchLease(Connection connection) throws SQLException {
        this.connection = connection;
        this.process = random();
        execute("set application_name = 'seedbed scratch " + process + "'");
    }

    /** Drops what processes that are gone have left. Another process may be about the same. */
    void sweep() throws SQLException {
        for (String name : abandoned()) {
            drop(name);
        }
    }

    /** A name for the next database. */
    String nextName() {
        return PREFIX + process + "_" + ++count;
    }

    boolean mayCreateDatabases() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select rolcreatedb or rolsuper from pg_catalog.pg_roles" + " where rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }

    void drop(String name) throws SQLException {
        if (!name.startsWith(PREFIX)) {
            throw new IllegalArgumentException(name + " is no scratch database");
        }
        execute("drop database if exists " + NamedSql.quoted(name) + " with (force)");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        Transactions.closeQuietly(connection);
    }

    private List<String> abandoned() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ABANDONED)) {
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
        }
        return names;
    }

    private static String random() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
