package dev.seedbed.schema;

import java.util.List;

/**
 * One statement of the script, and what it means to those who use the database at the same time.
 *
 * @param sql the statement, without a semicolon at its end
 * @param locks the locks on relations that exist before the script runs
 * @param rewrites the tables whose rows are written again
 * @param hazards what can go wrong or can't be taken back, such as {@code deletes data}
 * @param transactional whether it can run in a transaction with other statements
 */
public record SchemaChange(
        String sql, List<TableLock> locks, List<String> rewrites, List<String> hazards, boolean transactional) {

    public SchemaChange {
        locks = List.copyOf(locks);
        rewrites = List.copyOf(rewrites);
        hazards = List.copyOf(hazards);
    }
}
