package dev.seedbed.engine.jdbc.script;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What must be known of a statement while its bytes go by: where it ends, whether rows follow it, and its opening words.
 *
 * <p>A semicolon ends it outside of parentheses and of the {@code BEGIN ATOMIC … END} body of a function. That body is
 * recognised as psql does it: in a statement that begins {@code CREATE [OR REPLACE] FUNCTION|PROCEDURE}, every {@code
 * BEGIN} outside of parentheses opens a level, so does a {@code CASE} within, and {@code END} closes one.
 */
final class StatementShape {

    private static final int OPENING_TOKENS = 24;
    private static final int ROUTINE_WORDS = 4;

    private static final Pattern ROUTINE = Pattern.compile("CREATE (OR REPLACE )?(FUNCTION|PROCEDURE)");

    private final StringBuilder opening = new StringBuilder();
    private int tokens;
    private int words;
    private int parentheses;
    private int bodies;
    private boolean routine;
    private boolean copy;
    private boolean afterFrom;
    private boolean copiesFromScript;

    void word(byte[] bytes, int length) {
        words++;
        if (tokens >= OPENING_TOKENS && !routine && !copy) {
            return;
        }
        String word = new String(bytes, 0, length, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
        token(word);
        if (words == 1) {
            copy = word.equals("COPY");
        }
        if (parentheses == 0) {
            noticeCopy(word);
            noticeBody(word);
        }
    }

    /** Anything else that stands for itself: a symbol, a quoted name, the beginning of a string. */
    void token(String token) {
        if (tokens++ < OPENING_TOKENS) {
            boolean joined = opening.isEmpty() || token.equals(".") || opening.charAt(opening.length() - 1) == '.';
            opening.append(joined ? "" : " ").append(token);
        }
    }

    void open() {
        token("(");
        parentheses++;
    }

    void close() {
        token(")");
        parentheses = Math.max(0, parentheses - 1);
    }

    boolean endsAtSemicolon() {
        return parentheses == 0 && bodies == 0;
    }

    boolean copiesFromScript() {
        return copiesFromScript;
    }

    String opening() {
        return opening.toString();
    }

    private void noticeCopy(String word) {
        copiesFromScript |= copy && afterFrom && word.equals("STDIN");
        afterFrom = word.equals("FROM");
    }

    private void noticeBody(String word) {
        if (words <= ROUTINE_WORDS) {
            routine |= ROUTINE.matcher(opening).matches();
        }
        if (!routine) {
            return;
        }
        if (word.equals("BEGIN") || (word.equals("CASE") && bodies > 0)) {
            bodies++;
        } else if (word.equals("END")) {
            bodies = Math.max(0, bodies - 1);
        }
    }
}
