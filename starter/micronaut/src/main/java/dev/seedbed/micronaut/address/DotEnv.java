package dev.seedbed.micronaut.address;

import dev.seedbed.engine.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code .env} file: {@code NAME=value} a line, as shells and docker compose have it. Nothing is put in place of a
 * {@code $NAME} in a value.
 */
final class DotEnv {

    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\\s*=\\s*(.*)");
    private static final Pattern SINGLE = Pattern.compile("'([^']*)'\\s*(?:#.*)?");
    private static final Pattern DOUBLE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:#.*)?");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s+)#.*$");

    private DotEnv() {}

    /**
     * What the lines say.
     *
     * @throws Problem that names the line and not what is in it, which may be a secret
     */
    static Map<String, Object> read(String file, String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                Matcher matcher = LINE.matcher(stripped);
                if (!matcher.matches()) {
                    throw wrong(file, number);
                }
                values.put(matcher.group(1), value(matcher.group(2), file, number));
            }
        }
        return values;
    }

    private static String value(String written, String file, int number) {
        if (written.startsWith("'") || written.startsWith("\"")) {
            Matcher quoted = (written.startsWith("'") ? SINGLE : DOUBLE).matcher(written);
            if (!quoted.matches()) {
                throw wrong(file, number);
            }
            return written.startsWith("'") ? quoted.group(1) : unescaped(quoted.group(1));
        }
        return COMMENT.matcher(written).replaceFirst("").strip();
    }

    private static String unescaped(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\\') {
                i++;
                value.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                value.append(next);
            }
        }
        return value.toString();
    }

    private static Problem wrong(String file, int number) {
        return new Problem(
                file + ":" + number + ": this line can't be read.",
                "A line is NAME=value, a comment that begins with #, or empty; a value with quotes ends with the same"
                        + " quotes.",
                "Correct the line.");
    }
}
