package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.SqlStates;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.sqlscript.ParsedSqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

/**
 * Sends a migration's statements to the server together, and what belongs before and behind them with them, instead of
 * waiting for each one's answer. Only where nobody asks to be told of single ones, and where each is no more than its
 * text; everything else is left to Flyway's own executor.
 */
final class PipelinedMigration {

    private static final Log LOG = LogFactory.getLog(PipelinedMigration.class);
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final String SUCCESSFUL = "00000";
    private static final Set<Event> SINGLE_ONES = Set.of(
            Event.BEFORE_EACH_MIGRATE,
            Event.AFTER_EACH_MIGRATE,
            Event.AFTER_EACH_MIGRATE_ERROR,
            Event.BEFORE_EACH_MIGRATE_STATEMENT,
            Event.AFTER_EACH_MIGRATE_STATEMENT,
            Event.AFTER_EACH_MIGRATE_STATEMENT_ERROR);

    private final Connection connection;
    private final KnownScripts scripts;
    private final boolean wanted;

    PipelinedMigration(FlywayParts parts, Connection connection) {
        this.connection = connection;
        this.scripts = parts.scripts();
        this.wanted = !parts.configuration().isOutputQueryResults()
                && !parts.configuration().isSkipExecutingMigrations()
                && !parts.callBackOn(SINGLE_ONES);
    }

    /** What would be sent for a migration that runs in a transaction; nothing where it has to go another way. */
    List<String> statementsOf(MigrationInfoImpl info) {
        return wanted
                ? scripts.of(info.getResolvedMigration())
                        .map(PipelinedMigration::plain)
                        .orElse(List.of())
                : List.of();
    }

    private static List<String> plain(SqlScript script) {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        try (SqlStatementIterator statements = script.getSqlStatements()) {
            for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
                characters += next.getSql().length();
                if (next.getClass() != ParsedSqlStatement.class || characters > MOST_CHARACTERS) {
                    return List.of();
                }
                texts.add(next.getSql());
            }
        }
        return texts;
    }

    /**
     * Runs all of them in the transaction that is open.
     *
     * @return how many rows the last one has changed
     * @throws StatementFailed if one of them has failed in a way that Flyway's own executor can tell more of
     */
    int run(List<String> texts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String text : texts) {
                statement.addBatch(text);
            }
            try {
                return statement.executeBatch()[texts.size() - 1];
            } finally {
                tell(statement.getWarnings());
            }
        } catch (SQLException e) {
            throw failed(SqlStates.ofServer(e));
        }
    }

    /** Other errors say all there is to say, or must not be tried again. */
    private static SQLException failed(SQLException error) {
        if (SqlStates.isConnectionLost(error) || SqlStates.isBlocked(error)) {
            return error;
        }
        return SqlStates.of(error).equals(SqlStates.QUERY_CANCELED) ? new Cancelled(error) : new StatementFailed(error);
    }

    /** As Flyway's own executor does. */
    private static void tell(SQLWarning first) {
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            if (SUCCESSFUL.equals(warning.getSQLState())) {
                LOG.info("DB: " + warning.getMessage());
            } else {
                LOG.warn("DB: " + warning.getMessage() + " (SQL State: " + warning.getSQLState() + " - Error Code: "
                        + warning.getErrorCode() + ")");
            }
        }
    }

    /** One of several statements has failed, and which one it was is not known. */
    static final class StatementFailed extends SQLException {
        private static final long serialVersionUID = 1L;

        StatementFailed(SQLException cause) {
            super(cause.getMessage(), cause.getSQLState(), cause);
        }
    }

    /** Somebody has cancelled one of several statements. */
    static final class Cancelled extends SQLException {
        private static final long serialVersionUID = 1L;

        Cancelled(SQLException cause) {
            super(cause.getMessage(), cause.getSQLState(), cause);
        }
    }
}
