package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Cast;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type become values of another in {@code ALTER COLUMN … TYPE}. Knows PostgreSQL's own casts; those of
 * users are in the catalog.
 */
final class Casts {

    private static final Set<String> STRINGS = Set.of("text", "character varying", "character", "name", "\"char\"");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private static final List<String> WIDER = List.of("smallint", "integer", "bigint", "numeric");

    /** Casts that an assignment makes by itself, beyond those among numbers and to strings. */
    private static final Map<String, Set<String>> ASSIGNMENTS = Map.ofEntries(
            Map.entry("date", Set.of("timestamp without time zone", "timestamp with time zone")),
            Map.entry(
                    "timestamp without time zone",
                    Set.of("date", "timestamp with time zone", "time without time zone")),
            Map.entry(
                    "timestamp with time zone",
                    Set.of("date", "timestamp without time zone", "time without time zone", "time with time zone")),
            Map.entry("time without time zone", Set.of("interval", "time with time zone")),
            Map.entry("time with time zone", Set.of("time without time zone")),
            Map.entry("interval", Set.of("time without time zone")),
            Map.entry("cidr", Set.of("inet")),
            Map.entry("inet", Set.of("cidr")),
            Map.entry("bit", Set.of("bit varying")),
            Map.entry("bit varying", Set.of("bit")),
            Map.entry("json", Set.of("jsonb")),
            Map.entry("jsonb", Set.of("json")),
            Map.entry("macaddr", Set.of("macaddr8")),
            Map.entry("macaddr8", Set.of("macaddr")),
            Map.entry("integer", Set.of("money", "oid")),
            Map.entry("bigint", Set.of("money", "oid")),
            Map.entry("oid", Set.of("integer", "bigint")),
            Map.entry("numeric", Set.of("money")),
            Map.entry("money", Set.of("numeric")));

    /** Casts that have to be asked for. */
    private static final Map<String, Set<String>> EXPLICIT = Map.of(
            "integer", Set.of("boolean", "bit", "\"char\""),
            "bigint", Set.of("bit"),
            "boolean", Set.of("integer"),
            "bit", Set.of("integer", "bigint"),
            "\"char\"", Set.of("integer"),
            "jsonb", Set.of("boolean", "numeric", "smallint", "integer", "bigint", "real", "double precision"));

    private static final Pattern MODIFIER = Pattern.compile("\\((\\d+)(,\\s*(-?\\d+))?\\)");

    private final Catalog after;

    Casts(Catalog after) {
        this.after = after;
    }

    /** The expression for {@code USING}, or null if PostgreSQL converts the column without one. */
    @Nullable String using(String column, String from, String to, boolean swapped) {
        return swapped ? asText(column, from, to) : using(column, from, to, to);
    }

    /**
     * The same for a domain, of which the base type counts.
     *
     * @param to the base type
     * @param named the type as the column has it
     */
    @Nullable String using(String column, String from, String to, String named) {
        String source = base(from);
        String target = base(to);
        if (source.equals(target) || isAssignment(source, target)) {
            return null;
        }
        boolean oneStep = STRINGS.contains(source)
                || EXPLICIT.getOrDefault(source, Set.of()).contains(target)
                || isUsers(source, target, List.of(""));
        if (oneStep) {
            return column + "::" + named;
        }
        return from.endsWith("[]") && (named.equals("jsonb") || named.equals("json"))
                ? "to_" + named + "(" + column + ")"
                : asText(column, from, named);
    }

    private static String asText(String column, String from, String to) {
        String arrays = from.endsWith("[]") && to.endsWith("[]") ? "[]" : "";
        String text = column + "::text" + arrays;
        return to.equals("text" + arrays) ? text : text + "::" + to;
    }

    private boolean isAssignment(String source, String target) {
        return (STRINGS.contains(target) && !target.equals("\"char\""))
                || (NUMBERS.contains(source) && NUMBERS.contains(target))
                || ASSIGNMENTS.getOrDefault(source, Set.of()).contains(target)
                || isUsers(source, target, List.of("AS ASSIGNMENT", "AS IMPLICIT"));
    }

    private boolean isUsers(String source, String target, List<String> contexts) {
        Object cast = after.find(ObjectId.of(ObjectKind.CAST, "", source, target));
        return cast instanceof Cast found && contexts.contains(found.context());
    }

    /** The type without its modifier, such as the length. */
    static String base(String type) {
        return MODIFIER.matcher(type).replaceFirst("");
    }

    /** Whether the rows are written again. Types are compared as texts, so a domain or user's type always counts. */
    static boolean rewrites(String from, String to) {
        String source = base(from);
        String target = base(to);
        int wide = length(from);
        int wider = length(to);
        boolean sameKind = source.equals(target) || (isVariable(source) && isVariable(target));
        if (from.endsWith("]") || !sameKind) {
            return !(source.equals("cidr") && target.equals("inet"));
        }
        return switch (target) {
            case "text" -> false;
            case "character varying", "bit varying" -> wider >= 0 && (wide < 0 || wider < wide);
            case "numeric" -> wider >= 0 && (wide < 0 || wider < wide || scale(from) != scale(to));
            case "timestamp without time zone",
                    "timestamp with time zone",
                    "time without time zone",
                    "time with time zone",
                    "interval" -> wider >= 0 && (wide < 0 || wider < wide);
            default -> !from.equals(to);
        };
    }

    /** Whether every value of one type is a value of the other. */
    static boolean widens(String from, String to) {
        if (to.equals("text")) {
            return !from.endsWith("]");
        }
        int source = WIDER.indexOf(from);
        return (source >= 0 && WIDER.indexOf(to) > source) || (from.equals("real") && to.equals("double precision"));
    }

    private static boolean isVariable(String base) {
        return base.equals("text") || base.equals("character varying");
    }

    private static int length(String type) {
        return number(type, 1);
    }

    private static int scale(String type) {
        return Math.max(0, number(type, 3));
    }

    private static int number(String type, int group) {
        Matcher matcher = MODIFIER.matcher(type);
        return matcher.find() && matcher.group(group) != null ? Integer.parseInt(matcher.group(group)) : -1;
    }
}
