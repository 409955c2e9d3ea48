package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.HistoryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes the stamp of a database by hand; under the lock, so that no preparation is in the middle of its work. */
public final class StampChange {

    private final PreparationSettings settings;
    private final ConnectionSource connections;
    private final Optional<String> schema;
    private final String history;
    private final Consumer<String> progress;

    public StampChange(PreparationSettings settings, PreparationSource source, Consumer<String> progress) {
        this.settings = settings;
        this.connections = source.owner().orElse(source.application());
        this.schema = source.schema();
        this.history = source.history();
        this.progress = progress;
    }

    /** Stamps the database with the name of an environment, and tells the stamp that it had. */
    public Optional<String> to(String environment) {
        Connection connection = connect();
        try {
            HistoryTable table = new HistoryTable(schema.isPresent() ? schema.get() : connection.getSchema(), history);
            LockQueue queue = new LockQueue(LockKey.ofSchema(table.schema()), settings.lockTimeout(), progress);
            try (PreparationLock lock =
                    queue.obtain(connect(), List.of(connection)).lock()) {
                lock.at("stamp " + environment);
                return stamp(connection, table, environment, lock);
            }
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        } finally {
            Transactions.closeQuietly(connection);
        }
    }

    private Optional<String> stamp(Connection connection, HistoryTable table, String environment, PreparationLock lock)
            throws SQLException {
        Inspection found = new Inspector(table, List.of(table.schema())).inspect(connection);
        OwnTables tables = new OwnTables(table);
        return Transactions.inOne(connection, () -> {
            tables.complete(connection, found);
            tables.state().stamp(connection, settings.datasource(), environment);
            lock.fence().check(connection);
            return found.stamp();
        });
    }

    private Connection connect() {
        return new Connector(connections, settings.connectTimeout(), progress).connect();
    }
}
