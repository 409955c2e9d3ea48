package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.script.ScriptReader;
import dev.seedbed.engine.jdbc.script.ScriptStatement;
import dev.seedbed.engine.migrate.file.MigrationScript;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the whole text of a script tells.
 *
 * @param transactional whether it runs in a transaction
 * @param statements all of them, where they can be sent together; empty if one of them must be sent by itself, or if they
 *     are too many to be kept
 * @param end the first statement that ends the transaction that the script runs in, as {@code line 3 (COMMIT)}
 */
record ParsedScript(boolean transactional, List<String> statements, Optional<String> end) {

    private static final int MOST_CHARACTERS = 1_000_000;
    /** Decides where a string ends, and is known to the driver only when the statement that sets it has run. */
    private static final String QUOTING = "standard_conforming_strings";

    /** The driver reports its end like the end of all results. */
    private static final String CALL = "CALL ";

    private static final Pattern QUOTING_OFF = Pattern.compile("SET (SESSION |LOCAL )?STANDARD_CONFORMING_STRINGS .*");

    static ParsedScript parse(MigrationScript script, ScriptSettings settings) {
        List<String> statements = new ArrayList<>();
        boolean together = true;
        long characters = 0;
        boolean inside = false;
        boolean outside = false;
        Optional<String> end = Optional.empty();
        try (ScriptReader reader = ScriptReader.ofMigration(script.source())) {
            for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
                boolean runsInside = TransactionRules.runsInTransaction(next);
                inside |= runsInside;
                outside |= !runsInside;
                if (inside && outside && !isMixedAllowed(script, settings)) {
                    throw mixed(script, next);
                }
                end = end.isPresent() ? end : TransactionRules.end(next);
                characters += next.text().length();
                together &= end.isEmpty()
                        && !next.copiesFromScript()
                        && !next.opening().startsWith(CALL)
                        && characters <= MOST_CHARACTERS
                        && !next.text().contains(QUOTING);
                if (together) {
                    statements.add(next.text());
                }
                skipRows(reader, next);
                heedQuoting(reader, next);
            }
        }
        boolean transactional = script.executeInTransaction().orElse(!outside && settings.inTransaction());
        return new ParsedScript(
                transactional, together ? List.copyOf(statements) : List.of(), transactional ? end : Optional.empty());
    }

    private static boolean isMixedAllowed(MigrationScript script, ScriptSettings settings) {
        return settings.mixed() || script.executeInTransaction().isPresent() || !settings.inTransaction();
    }

    private static void skipRows(ScriptReader reader, ScriptStatement statement) {
        if (statement.copiesFromScript()) {
            try {
                reader.copyRows((bytes, offset, length) -> {});
            } catch (SQLException never) {
                throw new IllegalStateException(never);
            }
        }
    }

    private static void heedQuoting(ScriptReader reader, ScriptStatement statement) {
        if (QUOTING_OFF.matcher(statement.opening()).matches()) {
            reader.standardConformingStrings(!statement.text().matches("(?is).*\\b(off|false|no|0)\\b.*"));
        }
    }

    private static Problem mixed(MigrationScript script, ScriptStatement statement) {
        boolean runsInside = TransactionRules.runsInTransaction(statement);
        return new Problem(
                script.file().script() + ":" + statement.line()
                        + ": statements that run in a transaction stand beside others that cannot: "
                        + statement.beginning(),
                "A migration runs either in one transaction or outside of one, and this statement "
                        + (runsInside ? "runs in one." : "cannot run in one."),
                "Give such statements a migration of their own, or allow both in one migration with"
                        + " flyway.datasources.<name>.mixed: true.");
    }
}
