package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.SqlStates;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.callback.Warning;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.jdbc.JdbcTemplate;
import org.flywaydb.core.internal.jdbc.Result;
import org.flywaydb.core.internal.jdbc.Results;
import org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor;
import org.flywaydb.core.internal.sqlscript.ParsedSqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;
import org.flywaydb.core.internal.util.AsciiTable;
import org.jspecify.annotations.Nullable;

/**
 * Sends a migration's statements to the server together, and what belongs before and behind them with them, instead of
 * waiting for each one's answer. Only where nobody asks to be told of single ones, and where each is no more than its
 * text; everything else is left to Flyway's own executor.
 */
final class PipelinedMigration {

    /** Flyway's own, so that whoever has it shown or hidden has this, too. */
    private static final Log LOG = LogFactory.getLog(DefaultSqlScriptExecutor.class);

    /** Decides where a string ends, and is known to the driver only when the statement that sets it has run. */
    private static final String DECIDES_QUOTING = "standard_conforming_strings";

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final String SUCCESSFUL = "00000";
    /** On a line of its own: a comment may end the statement before it. */
    private static final String BETWEEN = "\n;\n";

    private static final Set<Event> SINGLE_ONES = Set.of(
            Event.BEFORE_EACH_MIGRATE,
            Event.AFTER_EACH_MIGRATE,
            Event.AFTER_EACH_MIGRATE_ERROR,
            Event.BEFORE_EACH_MIGRATE_STATEMENT,
            Event.AFTER_EACH_MIGRATE_STATEMENT,
            Event.AFTER_EACH_MIGRATE_STATEMENT_ERROR);

    private final JdbcTemplate jdbc;
    private final FlywayParts parts;
    private final boolean tellsRows;
    private @Nullable Boolean wanted;

    PipelinedMigration(FlywayParts parts, Connection connection) {
        this.jdbc = new JdbcTemplate(connection, parts.database().getDatabaseType());
        this.parts = parts;
        this.tellsRows = parts.configuration().isOutputQueryResults();
    }

    /** What would be sent for a migration that runs in a transaction; nothing where it has to go another way. */
    List<String> statementsOf(MigrationInfoImpl info) {
        return isWanted()
                ? parts.scripts()
                        .of(info.getResolvedMigration())
                        .map(PipelinedMigration::plain)
                        .orElse(List.of())
                : List.of();
    }

    private boolean isWanted() {
        if (wanted == null) {
            wanted = !parts.configuration().isSkipExecutingMigrations() && !parts.callBackOn(SINGLE_ONES);
        }
        return wanted;
    }

    private static List<String> plain(SqlScript script) {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        try (SqlStatementIterator statements = script.getSqlStatements()) {
            for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
                characters += next.getSql().length();
                if (next.getClass() != ParsedSqlStatement.class
                        || characters > MOST_CHARACTERS
                        || next.getSql().contains(DECIDES_QUOTING)) {
                    return List.of();
                }
                texts.add(next.getSql());
            }
        }
        return texts;
    }

    /**
     * Runs statements in the transaction that is open, between one of ours and two of ours, each of which has one result.
     *
     * @return how many rows the last one has changed
     * @throws StatementFailed if one of them has failed in a way that Flyway's own executor can tell more of
     */
    long run(String before, List<String> texts, String after, String last) throws SQLException {
        List<String> all = new ArrayList<>();
        all.add(before);
        all.addAll(texts);
        all.add(after);
        all.add(last);
        Results results = jdbc.executeStatement(String.join(BETWEEN, all));
        if (results.getException() != null) {
            throw failed(results.getException());
        }
        results.getWarnings().forEach(PipelinedMigration::tell);
        List<Result> found = results.getResults();
        found.subList(1, found.size() - 2).forEach(this::tell);
        return found.get(found.size() - 1).updateCount();
    }

    /** Other errors say all there is to say, or must not be tried again. */
    private static SQLException failed(SQLException error) {
        if (SqlStates.isConnectionLost(error) || SqlStates.isBlocked(error)) {
            return error;
        }
        return SqlStates.of(error).equals(SqlStates.QUERY_CANCELED) ? new Cancelled(error) : new StatementFailed(error);
    }

    /** As Flyway's own executor does. */
    private static void tell(Warning warning) {
        if (SUCCESSFUL.equals(warning.getState())) {
            LOG.info("DB: " + warning.getMessage());
        } else {
            LOG.warn("DB: " + warning.getMessage() + " (SQL State: " + warning.getState() + " - Error Code: "
                    + warning.getCode() + ")");
        }
    }

    /** As Flyway's own executor does. */
    private void tell(Result result) {
        List<String> columns = result.columns();
        if (tellsRows && columns != null && !columns.isEmpty()) {
            LOG.info(new AsciiTable(columns, result.data(), true, "", "No rows returned").render());
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
