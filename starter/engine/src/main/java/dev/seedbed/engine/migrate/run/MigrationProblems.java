package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.HistoryText;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.judge.JudgedMigration;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What can go wrong with migrations, in the words for the person who wrote them. */
final class MigrationProblems {

    private static final String ACTIVE_TRANSACTION = "25001";

    private MigrationProblems() {}

    /** A migration failed. If its connection was cut, the migration is not at fault, and the error is passed on. */
    static Problem failed(Migration migration, boolean transactional, Exception error) throws SQLException {
        passOnLostConnection(error);
        return new Problem(
                "Migration " + migration.title() + " failed (" + place(migration.script(), error) + ").",
                reason(error),
                transactional
                        ? remedy(error)
                                + " and start again. The migration was rolled back whole; what came before it is"
                                + " kept."
                        : "It ran outside of a transaction, so a part of it may remain. Undo that part, delete its row"
                                + " from the history (the next start names both), correct the file and start again.",
                error);
    }

    /** A migration failed that ends its transaction by itself. */
    static Problem failedAround(Migration migration, String end, Exception error) throws SQLException {
        passOnLostConnection(error);
        return new Problem(
                "Migration " + migration.title() + " failed (" + place(migration.script(), error) + ").",
                reason(error) + "\nIt ends its transaction by itself, at " + end + ", so a part of it may remain.",
                "Undo that part, correct the file and start again. What came before the migration is kept.",
                error);
    }

    static String endsTransaction(Migration migration, String end) {
        return migration.script() + ", " + end
                + " ends the transaction of the migration: it does not commit together with"
                + " its row in the history, and if it fails, a part of it may remain";
    }

    /** An undo failed; if its connection was cut, the error is passed on. */
    static Problem undoFailed(Migration migration, String script, SQLException error) throws SQLException {
        passOnLostConnection(error);
        return new Problem(
                "Migration " + migration.title() + " could not be undone (" + place(script, error) + ").",
                reason(error),
                remedy(error)
                        + " and roll back again. Its undo was rolled back whole; versions that were undone before it"
                        + " stay undone.",
                error);
    }

    private static void passOnLostConnection(Exception error) throws SQLException {
        if (SqlStates.isConnectionLost(error)) {
            SQLException lost = sql(error);
            throw lost == null ? new SQLException(error) : lost;
        }
    }

    private static String place(String script, Exception error) {
        return error instanceof StatementFailed failed
                ? script + ", line " + failed.statement().line()
                : script;
    }

    private static String reason(Exception error) {
        if (error instanceof StatementFailed failed) {
            return SqlStates.inFull(failed.error()) + "\nThe statement begins: "
                    + failed.statement().beginning();
        }
        return error instanceof SQLException sql ? SqlStates.inFull(sql) : messages(error);
    }

    /** A program's own words, and those of what it met. */
    private static String messages(Exception error) {
        SQLException sql = sql(error);
        String own = error.getMessage() == null ? error.toString() : firstLine(error.getMessage());
        return sql == null ? own : SqlStates.inFull(sql);
    }

    private static @Nullable SQLException sql(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatementFailed failed) {
                return failed.error();
            }
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String remedy(Exception error) {
        return switch (SqlStates.of(error)) {
            case SqlStates.INSUFFICIENT_PRIVILEGE ->
                "Grant the right, let the owner migrate (flyway.datasources.<name>.url, user and password), or correct"
                        + " the file,";
            case ACTIVE_TRANSACTION ->
                "Let it run outside of a transaction (executeInTransaction=false, in a file beside the script, of its"
                        + " name with .conf behind it)";
            default -> "Correct the file";
        };
    }

    /** @param migration the one that the event is about; null where it is about the run */
    static Problem callback(CallbackEvent event, @Nullable JudgedMigration migration, Exception error) {
        String called = event.id() + (migration == null ? "" : " of " + migration.script());
        if (error instanceof StatementFailed failed) {
            return new Problem(
                    "The callback " + called + " failed ("
                            + failed.script().file().script() + ", line "
                            + failed.statement().line() + ").",
                    reason(failed),
                    "Correct the callback and start again.",
                    error);
        }
        return new Problem(
                "The callback " + called + " failed.",
                error.getMessage() == null ? error.toString() : firstLine(error.getMessage()),
                "Correct the callback and start again.",
                error);
    }

    static Problem versionTooLong(Migration migration) {
        return new Problem(
                "The version of " + migration.script() + " is too long: " + migration.version() + ".",
                "The history has room for " + HistoryText.LONGEST_VERSION + " characters.",
                "Rename the file. It was not run; what came before it is kept.");
    }

    static Problem pooler(Migration migration) {
        return new Problem(
                "Migration " + migration.title() + " can't run through the connection pooler.",
                migration.script() + " runs outside of a transaction, and a pooler may move each of its statements to"
                        + " another server connection.",
                "Give migrations a direct connection: flyway.datasources.<name>.url, user and password. Nothing was"
                        + " changed.");
    }

    static Problem initSql(SQLException error) {
        return new Problem(
                "flyway.datasources.<name>.init-sql failed.",
                reason(error),
                "Correct it, and start again; nothing was changed.",
                error);
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }
}
