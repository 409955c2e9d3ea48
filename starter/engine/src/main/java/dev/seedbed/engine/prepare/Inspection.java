package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.seed.LedgerEntry;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a database, before anything is decided.
 *
 * @param stamp the environment that the database belongs to
 * @param environmentChanges the changes that people have made to it, the oldest first; empty if the user may not read them
 * @param unwritableTables those of the history's and Seedbed's tables that the user may not write
 * @param belowBaseline what the last run at head recorded of the migrations below the baseline
 */
public record Inspection(
        Server server,
        HistoryTable historyTable,
        boolean hasHistory,
        boolean hasState,
        Optional<String> stamp,
        Optional<List<EnvironmentHistory.Change>> environmentChanges,
        Optional<String> belowBaseline,
        boolean hasLedger,
        List<LedgerEntry> ledger,
        List<String> unwritableTables,
        boolean mayCreateTables,
        boolean mayCreateSchemas,
        List<String> missingSchemas,
        List<HistoryRow> history,
        List<FoundObject> objects,
        List<String> invalidIndexes) {

    /**
     * A server, and who we are there.
     *
     * @param countsRows whether it counts the rows that a session changes ({@code track_counts})
     */
    public record Server(
            String version,
            String database,
            String user,
            boolean standby,
            boolean readOnly,
            String identity,
            boolean countsRows) {}

    /** Something of the user's in one of the managed schemas. */
    public record FoundObject(String kind, String schema, String name) {
        @Override
        public String toString() {
            return kind + " " + schema + "." + name;
        }
    }

    /** The database, as the first words of a sentence. */
    public String name() {
        return "The database \"" + server.database() + "\" (schema \"" + historyTable.schema() + "\")";
    }

    /** Whether nothing is missing of what Seedbed keeps beside the history. */
    public boolean hasOwnTables() {
        return hasState && hasLedger;
    }

    /** The rows that say something was applied; the mark of a created schema does not. */
    public List<HistoryRow> appliedRows() {
        return history.stream().filter(row -> !row.type().equals("SCHEMA")).toList();
    }
}
