package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes the environment that a database belongs to, on a person's request. It holds the lock, so that no preparation is
 * running, and records the change in {@link EnvironmentHistory}.
 *
 * <p>A protected environment is only taken away from a database if the person names it.
 */
public final class EnvironmentChange {

    private final PreparationSettings settings;
    private final ConnectionSource connections;
    private final Optional<String> schema;
    private final String history;
    private final Optional<String> allowed;
    private final Consumer<String> progress;

    /** @param allowed the protected environment that may be taken away from the database */
    public EnvironmentChange(
            PreparationSettings settings,
            PreparationSource source,
            Optional<String> allowed,
            Consumer<String> progress) {
        this.settings = settings;
        this.connections = source.owner().orElse(source.application());
        this.schema = source.schema();
        this.history = source.history();
        this.allowed = allowed;
        this.progress = progress;
    }

    /**
     * Sets the environment, and returns the one that the database belonged to.
     *
     * @throws Problem of kind REFUSED if the database belongs to a protected environment that is not the allowed one
     */
    public Optional<String> to(String environment) {
        Connection connection = connect();
        try {
            HistoryTable table = new HistoryTable(schema.isPresent() ? schema.get() : connection.getSchema(), history);
            LockPoller queue = new LockPoller(LockKey.ofSchema(table.schema()), settings.lockTimeout(), progress);
            try (PreparationLock lock =
                    queue.obtain(connect(), List.of(connection)).lock()) {
                lock.at(new Step.SetEnvironment(settings.datasource(), environment).title());
                return set(connection, table, environment, lock);
            }
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        } finally {
            Transactions.closeQuietly(connection);
        }
    }

    private Optional<String> set(Connection connection, HistoryTable table, String environment, PreparationLock lock)
            throws SQLException {
        Inspection found = new Inspector(table, List.of(table.schema())).inspect(connection);
        Optional<String> before = found.stamp();
        if (before.isPresent() && before.get().equals(environment)) {
            return before;
        }
        if (before.isPresent() && settings.environment().protects(before.get()) && !before.equals(allowed)) {
            throw refused(found, before.get(), environment);
        }
        return Transactions.inOne(connection, () -> {
            OwnTables tables = new OwnTables(table);
            tables.complete(connection, found);
            tables.state().stamp(connection, settings.datasource(), environment);
            new EnvironmentHistory(table).record(connection, before.orElse(null), environment);
            lock.fence().check(connection);
            return before;
        });
    }

    /** The suggestion is no command that can be pasted: a person has to think about whose data it is. */
    private Problem refused(Inspection found, String before, String environment) {
        return new Problem(
                        "db set-environment " + environment + " is refused: " + found.name()
                                + " belongs to the environment \"" + before + "\", which is protected.",
                        allowed.isPresent()
                                ? "It was allowed for \"" + allowed.get()
                                        + "\" (--allow-protected), and this is another one."
                                : "Under \"" + environment + "\" nothing would protect its data from reset, recreate,"
                                        + " rollback and the seeds of \"" + environment + "\".",
                        "If this is the wrong database, correct the datasource's URL.\nIf its data may be lost, as in a"
                                + " copy of production, name the environment that it belongs to now with"
                                + " --allow-protected. Nothing was changed.")
                .is(Problem.Kind.REFUSED)
                .about(settings.datasource());
    }

    private Connection connect() {
        return new Connector(connections, settings.connectTimeout(), progress).connect();
    }
}
