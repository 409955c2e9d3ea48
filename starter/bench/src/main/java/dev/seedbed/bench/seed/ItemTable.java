package dev.seedbed.bench.seed;

import dev.seedbed.bench.process.Timing;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import dev.seedbed.engine.seed.upsert.TableUpsert;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/** The table that is filled, on one connection without autocommit. */
record ItemTable(Connection connection) implements AutoCloseable {

    private static final int COPY_BUFFER = 1 << 16;

    /** What is timed, up to its commit. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static ItemTable on(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return new ItemTable(connection);
    }

    void empty() throws SQLException {
        execute("drop table if exists item");
        execute(Item.CREATE_TABLE);
        connection.commit();
    }

    Timing time(Work work) throws Exception {
        long started = System.nanoTime();
        work.run();
        connection.commit();
        return new Timing((System.nanoTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1), 0);
    }

    void copy(Iterator<Item> items) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy item (id, code, name, price, active, created) from stdin",
                        new ItemStream(items),
                        COPY_BUFFER);
    }

    SeedCounts upsert(Iterator<Item> items) {
        return TableUpsert.of(connection, new ItemMapping(), items, (what, done, total) -> {})
                .run();
    }

    long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from item")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
