package dev.seedbed.engine.schema.ddl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes expressions so that PostgreSQL stores them as they are stored on the other side.
 *
 * <p>Of {@code x IN ('a', 'b')} over a {@code varchar} its deparser makes {@code ANY ((ARRAY['a'::character varying, …])::text[])}.
 * The parser takes the cast of an array for one of each element, so the text read back would become another expression, and the
 * difference would never end. A second cast in between keeps the array as it is.
 */
final class Reparsed {

    private static final Pattern LITERAL = Pattern.compile("E?'(?:[^']|'')*'");
    private static final Pattern ARRAY = Pattern.compile("\\(ARRAY\\[((?:" + LITERAL.pattern() + "|[^\\[\\]'])*?::("
            + "character varying|bpchar))\\]\\)::text\\[\\]");

    private Reparsed() {}

    static String stable(String sql) {
        if (!sql.contains("])::text[]")) {
            return sql;
        }
        Matcher arrays = ARRAY.matcher(sql);
        return arrays.replaceAll(
                array -> Matcher.quoteReplacement("(ARRAY[" + array.group(1) + "]::" + array.group(2) + "[])::text[]"));
    }
}
