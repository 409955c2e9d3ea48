package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Remembers that this code found the database at head, so that its next start needs one statement. It is only a memory:
 * where the right to keep it is missing, the next start takes the long way again.
 */
final class HeadRecord {

    private final PreparationSettings settings;
    private final Fingerprint fingerprint;
    private final Connection connection;
    private final Optional<String> reader;
    private final HistoryTable history;
    private final Consumer<String> progress;

    HeadRecord(
            PreparationSettings settings,
            Fingerprint fingerprint,
            Connection connection,
            Optional<String> reader,
            HistoryTable history,
            Consumer<String> progress) {
        this.settings = settings;
        this.fingerprint = fingerprint;
        this.connection = connection;
        this.reader = reader;
        this.history = history;
        this.progress = progress;
    }

    void write(Inspection inspection, String version, Optional<PreparationLock> lock) throws SQLException {
        if (fingerprint.cannotVouch().isPresent()) {
            progress.accept("every start looks at everything, because "
                    + fingerprint.cannotVouch().get());
            return;
        }
        StateTable table = new StateTable(history);
        try {
            Transactions.inOne(connection, () -> {
                if (!inspection.hasState()) {
                    table.create(connection);
                }
                table.record(connection, settings.environment().name(), fingerprint.value(), inspection, version);
                if (lock.isPresent()) {
                    lock.get().fence().check(connection);
                }
                return table;
            });
        } catch (SQLException e) {
            forgo(e);
            return;
        }
        if (reader.isPresent()) {
            grant(table, reader.get());
        }
    }

    /** The application's own role reads the record; told here only where another one writes it. */
    static Optional<String> reader(Connection application, Connection connection) throws SQLException {
        if (application == connection) {
            return Optional.empty();
        }
        String reader = sessionUser(application);
        return reader.equals(sessionUser(connection)) ? Optional.empty() : Optional.of(reader);
    }

    private void grant(StateTable table, String role) throws SQLException {
        Optional<String> refused = tryToGrant(table, role);
        if (refused.isPresent()) {
            progress.accept("the user \"" + role + "\" may not read " + history.beside(StateTable.NAME)
                    + ", so every start takes the long way; the owner can change that: " + refused.get());
        }
    }

    /** What the owner of schema and tables would have to run, where the migrating user could not. */
    private Optional<String> tryToGrant(StateTable table, String role) throws SQLException {
        try {
            boolean granted = Transactions.inOne(connection, () -> {
                table.grantTo(connection, role);
                return table.isReadableBy(connection, role);
            });
            return granted ? Optional.empty() : Optional.of(table.grants(role));
        } catch (SQLException e) {
            if (SqlStates.isConnectionLost(e)) {
                throw e;
            }
            return Optional.of(table.grants(role));
        }
    }

    private void forgo(SQLException error) throws SQLException {
        if (SqlStates.isConnectionLost(error)) {
            throw error;
        }
        progress.accept(history.beside(StateTable.NAME)
                + " could not be written, so the next start takes the long way (" + SqlStates.firstLine(error) + ")");
    }

    private static String sessionUser(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select session_user")) {
            row.next();
            return row.getString(1);
        }
    }
}
