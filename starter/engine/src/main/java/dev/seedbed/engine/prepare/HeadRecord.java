package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Remembers that this code found the database at head and seeded, so that its next start needs one statement. It is only
 * a memory: where the right to keep it is missing, the next start takes the long way again.
 */
final class HeadRecord {

    private final PreparationSettings settings;
    private final Fingerprint fingerprint;
    private final Connection connection;
    private final Consumer<String> progress;

    HeadRecord(
            PreparationSettings settings, Fingerprint fingerprint, Connection connection, Consumer<String> progress) {
        this.settings = settings;
        this.fingerprint = fingerprint;
        this.connection = connection;
        this.progress = progress;
    }

    /** Whether it was written. */
    boolean write(
            Inspection inspection,
            String version,
            Optional<BelowBaseline> belowBaseline,
            Optional<PreparationLock> lock)
            throws SQLException {
        if (fingerprint.cannotVouch().isPresent()) {
            progress.accept("every start looks at everything, because "
                    + fingerprint.cannotVouch().get());
            return false;
        }
        OwnTables tables = new OwnTables(inspection.historyTable());
        try {
            return Transactions.inOne(connection, () -> {
                tables.complete(connection, inspection);
                tables.state().record(connection, settings, fingerprint.value(), inspection, version, belowBaseline);
                if (lock.isPresent()) {
                    lock.get().fence().check(connection);
                }
                return true;
            });
        } catch (SQLException e) {
            forgo(tables, e);
            return false;
        }
    }

    private void forgo(OwnTables tables, SQLException error) throws SQLException {
        if (SqlStates.isConnectionLost(error)) {
            throw error;
        }
        progress.accept(tables.state().qualified() + " could not be written, so the next start takes the long way ("
                + SqlStates.firstLine(error) + ")");
    }
}
