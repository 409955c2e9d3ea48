package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.problem.Problem;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.jspecify.annotations.Nullable;

/** Says in our words what Flyway complains about. */
final class FlywayProblems {

    private static final Pattern OFFENDER = Pattern.compile("^-> (.*) \\([^()]*\\)$", Pattern.MULTILINE);
    private static final Pattern VERSION = Pattern.compile("with version (\\S+)");
    private static final Pattern UNREADABLE_FILE = Pattern.compile("(\\S+\\.\\w+)");
    private static final int BEGINNING = 100;

    private FlywayProblems() {}

    /** The migrations could not be read at all; nothing has been done. */
    static Problem unreadable(FlywayException error) {
        if (error.getErrorCode() == CoreErrorCode.DUPLICATE_VERSIONED_MIGRATION) {
            return twice(error);
        }
        if (error.getErrorCode() == CoreErrorCode.DUPLICATE_REPEATABLE_MIGRATION) {
            return twiceRepeatable(error);
        }
        CharacterCodingException encoding = cause(error, CharacterCodingException.class);
        if (encoding != null) {
            Matcher file = UNREADABLE_FILE.matcher(firstLine(error.getMessage()));
            return new Problem(
                    "The migration " + (file.find() ? file.group(1) : "that was read last")
                            + " is not written in the encoding that is configured for it.",
                    "It holds bytes that do not exist in UTF-8, or in what flyway.datasources.<name>.encoding says"
                            + " instead.",
                    "Save the file as UTF-8 (for example: iconv -f LATIN1 -t UTF-8), or name its encoding there; nothing"
                            + " was changed.",
                    error);
        }
        return new Problem(
                "The migrations could not be read.",
                error.getMessage() == null
                        ? error.toString()
                        : error.getMessage().strip(),
                "Correct the files or flyway.datasources.<name>, and start again; nothing was changed.",
                error);
    }

    /** A migration failed. That its connection was cut is nothing that the migration could help, and is passed on. */
    static Problem failed(Migration migration, boolean transactional, FlywayException error) throws SQLException {
        SQLException sql = cause(error, SQLException.class);
        if (sql != null && SqlStates.isConnectionLost(sql)) {
            throw sql;
        }
        String where = migration.script();
        String statement = "";
        if (error instanceof FlywaySqlScriptException script) {
            where += ", line " + script.getLineNumber();
            statement = "\nThe statement begins: " + beginning(script.getStatement());
        }
        String said = sql == null ? firstLine(error.getMessage()) : SqlStates.inFull(sql);
        return new Problem(
                "Migration " + migration.title() + " failed (" + where + ").",
                said + statement,
                transactional
                        ? remedy(sql) + " and start again. The migration was rolled back whole; what came before it is"
                                + " kept."
                        : "It ran outside of a transaction, so a part of it may remain. Undo that part, delete its row"
                                + " from the history (the next start names both), correct the file and start again.",
                error);
    }

    /** An undo failed. That its connection was cut is nothing that it could help, and is passed on. */
    static Problem undoFailed(Migration migration, String script, FlywayException error) throws SQLException {
        SQLException sql = cause(error, SQLException.class);
        if (sql != null && SqlStates.isConnectionLost(sql)) {
            throw sql;
        }
        boolean known = error instanceof FlywaySqlScriptException;
        return new Problem(
                "Migration " + migration.title() + " could not be undone ("
                        + (known ? script + ", line " + ((FlywaySqlScriptException) error).getLineNumber() : script)
                        + ").",
                (sql == null ? firstLine(error.getMessage()) : SqlStates.inFull(sql))
                        + (known
                                ? "\nThe statement begins: "
                                        + beginning(((FlywaySqlScriptException) error).getStatement())
                                : ""),
                remedy(sql)
                        + " and roll back again. Its undo was rolled back whole; versions that were undone before it"
                        + " stay undone.",
                error);
    }

    private static String remedy(@Nullable SQLException error) {
        return SqlStates.of(error).equals(SqlStates.INSUFFICIENT_PRIVILEGE)
                ? "Grant the right, let the owner migrate (flyway.datasources.<name>.url, user and password), or correct"
                        + " the file,"
                : "Correct the file";
    }

    static Problem callback(Event event, FlywayException error) {
        return new Problem(
                "The callback " + event.getId() + " failed.",
                firstLine(error.getMessage()),
                "Correct the callback and start again.",
                error);
    }

    static Problem pooler(Migration migration) {
        return new Problem(
                "Migration " + migration.title() + " can't run through the connection pooler.",
                migration.script() + " runs outside of a transaction, and a pooler may move each of its statements to"
                        + " another server connection.",
                "Give migrations a direct connection: flyway.datasources.<name>.url, user and password. Nothing was"
                        + " changed.");
    }

    private static Problem twiceRepeatable(FlywayException error) {
        String message = String.valueOf(error.getMessage());
        return new Problem(
                "Two repeatable migrations have one description.",
                String.join("\n", offenders(message)),
                "Rename one of them; nothing was changed.",
                error);
    }

    private static Problem twice(FlywayException error) {
        String message = String.valueOf(error.getMessage());
        Matcher version = VERSION.matcher(message);
        return new Problem(
                "Two migrations have the version " + (version.find() ? version.group(1) : "") + ".",
                String.join("\n", offenders(message)),
                "Give one of them the next free version; nothing was changed.",
                error);
    }

    private static List<String> offenders(String message) {
        return OFFENDER.matcher(message)
                .results()
                .map(found -> place(found.group(1)))
                .sorted()
                .toList();
    }

    /** Flyway takes the address of what lies in an archive for a path of the working directory. */
    private static String place(String path) {
        int inside = path.lastIndexOf("!/");
        if (inside < 0) {
            return path;
        }
        String archive = path.substring(path.lastIndexOf('/', inside - 1) + 1, inside);
        return path.substring(inside + 2) + " (" + archive + ")";
    }

    private static String beginning(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + " …";
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.strip().lines().findFirst().orElse("");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable error, Class<T> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
