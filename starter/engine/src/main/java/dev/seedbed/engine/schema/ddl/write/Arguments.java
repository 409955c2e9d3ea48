package dev.seedbed.engine.schema.ddl.write;

import java.util.ArrayList;
import java.util.List;

/** The declared arguments of a function. */
final class Arguments {

    private static final String DEFAULT = " DEFAULT ";

    private Arguments() {}

    /**
     * Whether {@code CREATE OR REPLACE} accepts other arguments of the same types: names have to stay, and a default can't go.
     */
    static boolean canReplace(String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        List<String> old = split(before);
        List<String> wanted = split(after);
        if (old.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!declaration(old.get(i)).equals(declaration(wanted.get(i)))
                    || (old.get(i).contains(DEFAULT) && !wanted.get(i).contains(DEFAULT))) {
                return false;
            }
        }
        return true;
    }

    private static String declaration(String argument) {
        int end = argument.indexOf(DEFAULT);
        return end < 0 ? argument : argument.substring(0, end);
    }

    /** At the commas that stand in no parentheses, brackets or quotes. */
    private static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(arguments.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(arguments.substring(start).strip());
        return parts;
    }
}
