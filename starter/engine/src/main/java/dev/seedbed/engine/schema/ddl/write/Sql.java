package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Pieces of statements. */
final class Sql {

    private Sql() {}

    static String literal(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** Storage parameters as {@code WITH} and {@code SET} list them. */
    static String options(SortedMap<String, String> options) {
        return options.entrySet().stream()
                .map(option -> optionName(option.getKey()) + "=" + optionValue(option.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String optionNames(Iterable<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add(optionName(name)));
        return String.join(", ", quoted);
    }

    private static String optionName(String name) {
        return name.startsWith("toast.")
                ? "toast." + Identifier.quote(name.substring("toast.".length()))
                : Identifier.quote(name);
    }

    private static String optionValue(String value) {
        return value.matches("-?[0-9]+(\\.[0-9]+)?|[a-z_]+") ? value : literal(value);
    }

    /** A list of {@code name = value} whose values are SQL. */
    static String parameters(SortedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> "    " + parameter.getKey() + " = " + parameter.getValue())
                .collect(Collectors.joining(",\n", "(\n", "\n)"));
    }

    /** Options of foreign objects as {@code OPTIONS (…)} lists them, with a leading blank; empty if there are none. */
    static String foreignOptions(SortedMap<String, String> options) {
        return options.isEmpty()
                ? ""
                : options.entrySet().stream()
                        .map(option -> Identifier.quote(option.getKey()) + " " + literal(option.getValue()))
                        .collect(Collectors.joining(", ", " OPTIONS (", ")"));
    }

    /** {@code OPTIONS (ADD …, SET …, DROP …)}. */
    static String foreignOptionChanges(SortedMap<String, String> before, SortedMap<String, String> after) {
        List<String> changes = new ArrayList<>();
        for (Map.Entry<String, String> option : after.entrySet()) {
            String old = before.get(option.getKey());
            if (!option.getValue().equals(old)) {
                changes.add((old == null ? "ADD " : "SET ") + Identifier.quote(option.getKey()) + " "
                        + literal(option.getValue()));
            }
        }
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                changes.add("DROP " + Identifier.quote(name));
            }
        }
        return "OPTIONS (" + String.join(", ", changes) + ")";
    }

    /** A query without the semicolon that PostgreSQL ends it with. */
    static String query(String query) {
        String text = query.strip().endsWith(";")
                ? query.strip().substring(0, query.strip().length() - 1)
                : query;
        return text.startsWith(" ") ? text : " " + text;
    }

    static String names(Iterable<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add(Identifier.quote(name)));
        return String.join(", ", quoted);
    }

    static String ids(Iterable<ObjectId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.sql()));
        return String.join(", ", names);
    }

    /** Options of a sequence without those that follow from the others. */
    static List<String> sequence(SequenceOptions options) {
        List<String> clauses = new ArrayList<>();
        boolean up = options.increment() > 0;
        if (options.increment() != 1) {
            clauses.add("INCREMENT BY " + options.increment());
        }
        if (options.minimum() != lowest(options)) {
            clauses.add("MINVALUE " + options.minimum());
        }
        if (options.maximum() != highest(options)) {
            clauses.add("MAXVALUE " + options.maximum());
        }
        if (options.start() != (up ? options.minimum() : options.maximum())) {
            clauses.add("START WITH " + options.start());
        }
        if (options.cache() != 1) {
            clauses.add("CACHE " + options.cache());
        }
        if (options.cycle()) {
            clauses.add("CYCLE");
        }
        return clauses;
    }

    /** Every option that is not the same. */
    static List<String> sequenceChanges(SequenceOptions before, SequenceOptions after) {
        List<String> clauses = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            clauses.add("AS " + after.type());
        }
        change(clauses, "INCREMENT BY ", before.increment(), after.increment());
        boolean typed = !before.type().equals(after.type());
        if (typed || before.minimum() != after.minimum()) {
            clauses.add("MINVALUE " + after.minimum());
        }
        if (typed || before.maximum() != after.maximum()) {
            clauses.add("MAXVALUE " + after.maximum());
        }
        change(clauses, "START WITH ", before.start(), after.start());
        change(clauses, "CACHE ", before.cache(), after.cache());
        if (before.cycle() != after.cycle()) {
            clauses.add(after.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return clauses;
    }

    private static void change(List<String> clauses, String clause, long before, long after) {
        if (before != after) {
            clauses.add(clause + after);
        }
    }

    private static long lowest(SequenceOptions options) {
        if (options.increment() > 0) {
            return 1;
        }
        return switch (options.type()) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private static long highest(SequenceOptions options) {
        if (options.increment() < 0) {
            return -1;
        }
        return switch (options.type()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
