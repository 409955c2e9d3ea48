package dev.seedbed.engine.seed.upsert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, as the catalog has it.
 *
 * @param schema null where the search path decides
 */
public record TableName(@Nullable String schema, String name) {

    private static final String PART = "(\"(?:[^\"]|\"\")+\"|[^.\"]+)";
    private static final Pattern NAME = Pattern.compile("(?:" + PART + "\\.)?" + PART);

    /** Reads {@code country}, {@code app.country}, or either part in double quotes. */
    public static TableName parse(String text) {
        Matcher parts = NAME.matcher(text.strip());
        if (!parts.matches()) {
            return new TableName(null, text);
        }
        String schema = parts.group(1);
        return new TableName(schema == null ? null : unquoted(schema), unquoted(String.valueOf(parts.group(2))));
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }

    private static String unquoted(String part) {
        return part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
