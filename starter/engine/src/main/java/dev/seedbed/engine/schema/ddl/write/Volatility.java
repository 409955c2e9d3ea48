package dev.seedbed.engine.schema.ddl.write;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a default has to be computed for each row, so that adding its column writes the table again. */
final class Volatility {

    /** Functions without side effects that defaults use; each other one is taken for a volatile one. */
    private static final Set<String> STABLE = Set.of(
            "now",
            "current_setting",
            "date_trunc",
            "timezone",
            "statement_timestamp",
            "transaction_timestamp",
            "lower",
            "upper",
            "md5",
            "to_char",
            "concat",
            "coalesce",
            "make_interval",
            "jsonb_build_object",
            "jsonb_build_array",
            "json_build_object",
            "json_build_array",
            "to_jsonb",
            "current_database",
            "current_schema",
            "numeric",
            "varchar",
            "char",
            "bit",
            "varying",
            "character",
            "timestamp",
            "time",
            "interval",
            "int4range",
            "int8range",
            "tstzrange",
            "daterange",
            "tsrange",
            "numrange",
            "extract");

    private static final Pattern LITERAL = Pattern.compile("E?'(?:[^']|'')*'");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_0-9.\"]+)\\s*\\(");

    private Volatility() {}

    static boolean mayBeVolatile(String expression) {
        Matcher calls = CALL.matcher(LITERAL.matcher(expression).replaceAll("''"));
        while (calls.find()) {
            if (!STABLE.contains(
                    calls.group(1).toLowerCase(java.util.Locale.ROOT).replace("pg_catalog.", ""))) {
                return true;
            }
        }
        return false;
    }
}
