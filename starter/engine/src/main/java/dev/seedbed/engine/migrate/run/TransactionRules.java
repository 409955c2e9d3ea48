package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.script.ScriptStatement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which statements cannot run in a transaction. These are the ones that Flyway knows, no more: a script that has them runs
 * outside of a transaction, and must do so with Flyway as well.
 */
final class TransactionRules {

    private static final Pattern OUTSIDE = Pattern.compile("(?:(?:CREATE|DROP) (?:DATABASE|TABLESPACE|SUBSCRIPTION)"
            + "|ALTER SYSTEM"
            + "|(?:CREATE|DROP)(?: UNIQUE)? INDEX CONCURRENTLY"
            + "|REINDEX(?: VERBOSE)? (?:SCHEMA|DATABASE|SYSTEM)"
            + "|VACUUM"
            + "|DISCARD ALL)(?= |$)");
    private static final Pattern END =
            Pattern.compile("(COMMIT|END|ABORT|PREPARE TRANSACTION|ROLLBACK(?!( WORK| TRANSACTION)? TO\\b))\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_]+");

    private TransactionRules() {}

    static boolean runsInTransaction(ScriptStatement statement) {
        return !OUTSIDE.matcher(wordsOutsideOfParentheses(statement.opening())).lookingAt();
    }

    /** Where and how a statement ends the transaction; Flyway runs such a statement, too. */
    static Optional<String> end(ScriptStatement statement) {
        Matcher end = END.matcher(statement.opening());
        return end.lookingAt() ? Optional.of("line " + statement.line() + " (" + end.group(1) + ")") : Optional.empty();
    }

    private static String wordsOutsideOfParentheses(String opening) {
        StringBuilder words = new StringBuilder();
        int depth = 0;
        for (String token : opening.split(" ", -1)) {
            if (token.equals("(")) {
                depth++;
            } else if (token.equals(")")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && WORD.matcher(token).matches()) {
                words.append(words.isEmpty() ? "" : " ").append(token);
            }
        }
        return words.toString();
    }
}
