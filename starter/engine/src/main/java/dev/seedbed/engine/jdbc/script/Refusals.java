package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that a script may not hold, because they would end the caller's transaction, cannot run in one, or would
 * break what the caller relies on. They are recognised by their opening words; what a function does is not looked into.
 */
final class Refusals {

    private static final String OWN_TRANSACTION =
            "The whole script runs in one transaction, together with the record that it ran.";
    private static final String NO_TRANSACTION =
            "PostgreSQL does not run it inside a transaction, and the whole script is one.";
    private static final String LARGE_OBJECTS =
            "Large objects live outside of tables, under numbers that another database may have given away already.";
    private static final String WITHOUT_LARGE_OBJECTS =
            "Dump without them, pg_dump --no-blobs (--no-large-objects from version 16), or keep such data in bytea columns.";

    private static final List<Refusal> REFUSED = List.of(
            refusal(
                    "(BEGIN|START TRANSACTION|COMMIT|END|ABORT|PREPARE TRANSACTION)\\b|ROLLBACK(?!( WORK| TRANSACTION)? TO\\b)",
                    OWN_TRANSACTION,
                    "Take it out; savepoints may stay."),
            refusal(
                    "(CREATE|DROP) DATABASE\\b",
                    "The script is run in a database that exists already, and no transaction can create or drop one.",
                    "Take it out, and the psql command \\connect with it; pg_dump writes both only with --create (-C)."),
            refusal(
                    "(CREATE|DROP) TABLESPACE\\b|ALTER SYSTEM\\b|ALTER DATABASE .* SET TABLESPACE\\b",
                    "It concerns the whole server, and PostgreSQL does not run it inside a transaction, which the script is.",
                    "Let the server's administrator do it, and take it out; pg_dump has --no-tablespaces."),
            refusal(
                    "(CREATE( UNIQUE)?|DROP) INDEX CONCURRENTLY\\b",
                    NO_TRANSACTION,
                    "Write it without CONCURRENTLY: nobody else uses the table before the script has ended."),
            refusal(
                    "REINDEX( \\(.*\\))? (DATABASE|SYSTEM|SCHEMA|(INDEX|TABLE) CONCURRENTLY)\\b|ALTER TABLE .* DETACH PARTITION .* CONCURRENTLY\\b",
                    NO_TRANSACTION,
                    "Take it out, or write it without CONCURRENTLY."),
            refusal(
                    "VACUUM\\b|CLUSTER( VERBOSE)?$|DISCARD ALL\\b",
                    NO_TRANSACTION,
                    "Take it out; ANALYZE may stand in a script."),
            refusal(
                    "SELECT (PG_CATALOG\\.)?(LO_\\w+|LOREAD|LOWRITE) \\(|(ALTER|COMMENT ON|DROP) LARGE OBJECT\\b"
                            + "|(GRANT|REVOKE) .* ON LARGE OBJECT\\b",
                    LARGE_OBJECTS,
                    WITHOUT_LARGE_OBJECTS),
            refusal(
                    "COPY .* TO STDOUT\\b",
                    "There is nobody who could take the rows that it writes.",
                    "Take it out, or turn it into a SELECT."));

    private static final String NAME = "(?:\"[^\"]*\"|[^\\s.\"(]+)";
    private static final Pattern WRITES_TABLE =
            Pattern.compile("(?:CREATE (?:\\w+ )??(?:\\w+ )?TABLE(?: IF NOT EXISTS)?|COPY|INSERT INTO) (?:" + NAME
                    + "\\.)*(" + NAME + ").*");
    private static final Pattern SETTING = Pattern.compile(
            "SET\\s+(?:(?:SESSION|LOCAL)\\s+)?(CLIENT_ENCODING|DATESTYLE|NAMES)\\b\\s*(?:=|TO\\b)?"
                    + "\\s*'?([^'\\s,]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> UTF8 = Set.of("UTF8", "UTF-8", "UNICODE", "DEFAULT");

    private final Set<String> reservedTables;

    Refusals(Set<String> reservedTables) {
        this.reservedTables = Set.copyOf(reservedTables);
    }

    /** Throws a {@link Problem} if the statement is refused. */
    void check(String script, ScriptStatement statement) {
        for (Refusal refusal : REFUSED) {
            if (refusal.opening().matcher(statement.opening()).lookingAt()) {
                throw problem(script, statement, refusal.why(), refusal.next());
            }
        }
        checkTable(script, statement);
        checkSetting(script, statement);
    }

    private void checkTable(String script, ScriptStatement statement) {
        Matcher writes = WRITES_TABLE.matcher(statement.opening());
        if (!writes.matches()) {
            return;
        }
        String table = writes.group(1).replace("\"", "");
        for (String reserved : reservedTables) {
            if (reserved.equalsIgnoreCase(table)) {
                throw problem(
                        script,
                        statement,
                        "The table " + reserved + " records what was done to a database; its rows from another database"
                                + " would say something untrue about this one.",
                        "Dump again with pg_dump -T " + reserved + ", or take its statements out of the script.");
            }
        }
    }

    private static void checkSetting(String script, ScriptStatement statement) {
        Matcher setting = SETTING.matcher(statement.text());
        if (!statement.opening().startsWith("SET ") || !setting.lookingAt()) {
            return;
        }
        String value = setting.group(2).toUpperCase(Locale.ROOT);
        if (setting.group(1).equalsIgnoreCase("datestyle")) {
            if (!value.startsWith("ISO") && !value.equals("DEFAULT")) {
                throw problem(
                        script,
                        statement,
                        "The driver reads dates in ISO style and gives up the connection where the style changes.",
                        "Take the line out and write dates as 2024-12-31, or dump again with pg_dump.");
            }
        } else if (!UTF8.contains(value)) {
            throw problem(
                    script,
                    statement,
                    "Scripts are read and sent as UTF-8, so another encoding would garble what they say.",
                    "Dump again with pg_dump --encoding=UTF8, or save the file as UTF-8 and take this line out.");
        }
    }

    private static Problem problem(String script, ScriptStatement statement, String why, String next) {
        return new Problem(
                script + ":" + statement.line() + ": a script must not contain: " + statement.beginning(), why, next);
    }

    private static Refusal refusal(String opening, String why, String next) {
        return new Refusal(Pattern.compile(opening), why, next);
    }

    private record Refusal(Pattern opening, String why, String next) {}
}
