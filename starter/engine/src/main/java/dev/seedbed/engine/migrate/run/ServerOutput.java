package dev.seedbed.engine.migrate.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Passes on to the log what statements return, in the words that Flyway uses. */
final class ServerOutput {

    private static final String SUCCESSFUL = "00000";
    private static final int NO_MORE = -1;

    private final MigrationLog log;
    private final boolean showsRows;

    ServerOutput(MigrationLog log, boolean showsRows) {
        this.log = log;
        this.showsRows = showsRows;
    }

    void warn(String text) {
        log.warning(text);
    }

    /** What the server has said while the statement ran. */
    List<SQLWarning> warnings(Statement statement) throws SQLException {
        List<SQLWarning> warnings = new ArrayList<>();
        for (SQLWarning next = statement.getWarnings(); next != null; next = next.getNextWarning()) {
            warnings.add(next);
        }
        return warnings;
    }

    void log(List<SQLWarning> warnings) {
        for (SQLWarning warning : warnings) {
            String state = String.valueOf(warning.getSQLState());
            String text = "DB: " + warning.getMessage()
                    + (state.equals(SUCCESSFUL)
                            ? ""
                            : " (SQL State: " + state + " - Error Code: " + warning.getErrorCode() + ")");
            if (isNotice(state)) {
                log.notice(text);
            } else {
                log.warning(text);
            }
        }
    }

    /** IF NOT EXISTS and the like report that they found something as a notice with a state. */
    private static boolean isNotice(String state) {
        return state.startsWith("00") || state.startsWith("42");
    }

    /**
     * Goes through the results of a statement that was executed.
     *
     * @param hasRows what the execution has returned
     * @param skippedFirst how many results, from the first, are not to be logged
     * @param skippedLast the same, from the last
     * @return how many rows the last one has changed
     */
    long results(Statement statement, boolean hasRows, int skippedFirst, int skippedLast) throws SQLException {
        List<String> tables = new ArrayList<>();
        long changed = 0;
        boolean rows = hasRows;
        long count = rows ? 0 : statement.getLargeUpdateCount();
        while (rows || count != NO_MORE) {
            changed = rows ? 0 : count;
            tables.add(rows ? table(statement) : "");
            rows = statement.getMoreResults();
            count = rows ? 0 : statement.getLargeUpdateCount();
        }
        for (String table : tables.subList(
                Math.min(skippedFirst, tables.size()), Math.max(skippedFirst, tables.size() - skippedLast))) {
            if (!table.isEmpty()) {
                log.notice(table);
            }
        }
        return changed;
    }

    private String table(Statement statement) throws SQLException {
        try (ResultSet result = statement.getResultSet()) {
            if (!showsRows) {
                return "";
            }
            RowTable table = new RowTable(result);
            return table.isEmpty() ? "" : table.toString();
        }
    }
}
