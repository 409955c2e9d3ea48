package dev.seedbed.engine.jdbc.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of a script.
 *
 * @param number its place among the script's statements, from 1
 * @param line the line on which its first word stands
 * @param text without the semicolon and without the comments before it
 * @param opening its first words and symbols for recognising it: comments left out, one space between words, none
 *     around dots, unquoted words in upper case, quoted names as they are, a string as {@code '}
 * @param copiesFromScript whether it is a {@code COPY … FROM stdin}, whose rows stand below it in the script
 */
public record ScriptStatement(int number, int line, String text, String opening, boolean copiesFromScript) {

    private static final int SHOWN = 100;
    private static final Pattern SECRET =
            Pattern.compile("password|://(?=[^/\\s:@]+:[^/\\s@]+@)", Pattern.CASE_INSENSITIVE);
    private static final int SEARCHED = 8 * SHOWN;

    /** Its beginning on one line, for messages. What follows the word "password", or a URL with one, is never shown. */
    public String beginning() {
        String start = text.substring(0, Math.min(text.length(), SEARCHED))
                .replaceAll("\\s+", " ")
                .strip();
        Matcher secret = SECRET.matcher(start);
        if (secret.find() && secret.start() < SHOWN) {
            return start.substring(0, secret.end()) + " …";
        }
        return start.length() <= SHOWN && text.length() <= SEARCHED
                ? start
                : start.substring(0, Math.min(start.length(), SHOWN)).strip() + " …";
    }

    /** Whether it may carry a secret, which then must not show up in anything that is said about it. */
    boolean mayHoldSecret() {
        return SECRET.matcher(text).find();
    }

    /** The script's line on which a character of {@link #text()} stands, counted as the server counts them. */
    int lineOf(int character) {
        int counted = Math.min(character, text.codePointCount(0, text.length()));
        int offset = text.offsetByCodePoints(0, counted);
        return line
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
