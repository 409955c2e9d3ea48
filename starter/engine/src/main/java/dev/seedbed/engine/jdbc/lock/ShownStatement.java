package dev.seedbed.engine.jdbc.lock;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of another session's statement, as a log may show it: it ends before the first string, which may be a
 * password or personal data, and numbers are replaced by {@code ?}.
 */
final class ShownStatement {

    private static final int LIMIT = 120;
    private static final Pattern STRING = Pattern.compile("[A-Za-z&]*'|\\$(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$\"])\\d[\\w.]*");

    private ShownStatement() {}

    static String of(@Nullable String statement) {
        if (statement == null) {
            return "";
        }
        String text = statement.strip().replaceAll("\\s+", " ");
        Matcher string = STRING.matcher(text);
        String shown = NUMBER.matcher(string.find() ? text.substring(0, string.start()) : text)
                .replaceAll("?");
        boolean cut = string.reset().find() || shown.length() > LIMIT;
        return shown.substring(0, Math.min(LIMIT, shown.length())).strip() + (cut ? " …" : "");
    }
}
