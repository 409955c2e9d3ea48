package dev.seedbed.engine.schema.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes a whole database in lines, without any of the engine's code: equal lines, equal schemas. */
interface Judge {

    Pattern VARCHAR_VALUE = Pattern.compile("'(?:[^']|'')*'::character varying");
    Pattern VARCHAR_LIST =
            Pattern.compile("\\(\\(ARRAY\\[((?:'(?:[^']|'')*'::character varying(?:, )?)+)\\]\\)::text\\[\\]\\)");

    List<String> lines() throws Exception;

    /**
     * The server writes a list of varchar values in one way, and, once it has read that, in another: the cast of the whole list
     * becomes a cast of each value.
     */
    static String reread(String expression) {
        return VARCHAR_LIST
                .matcher(expression)
                .replaceAll(list -> Matcher.quoteReplacement("(ARRAY["
                        + VARCHAR_VALUE
                                .matcher(list.group(1))
                                .replaceAll(value -> Matcher.quoteReplacement("(" + value.group() + ")::text"))
                        + "])"));
    }

    /** What one description has and the other lacks: {@code -} for the first, {@code +} for the second. */
    static List<String> differences(List<String> first, List<String> second) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> onlyFirst = new TreeSet<>(first);
        second.forEach(onlyFirst::remove);
        TreeSet<String> onlySecond = new TreeSet<>(second);
        first.forEach(onlySecond::remove);
        onlyFirst.forEach(line -> differences.add("- " + line));
        onlySecond.forEach(line -> differences.add("+ " + line));
        if (differences.isEmpty() && first.size() != second.size()) {
            differences.add("the same lines, " + first.size() + " and " + second.size() + " of them");
        }
        return differences;
    }
}
