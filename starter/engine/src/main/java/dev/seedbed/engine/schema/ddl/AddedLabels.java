package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that is added to an enum can't be used before it is committed: where another statement has it in its text, it is added
 * first, outside the transaction.
 */
final class AddedLabels {

    private static final Pattern ADDED = Pattern.compile("^ALTER TYPE .* ADD VALUE (E?'(?:[^']|'')*')");

    private AddedLabels() {}

    static List<Action> committedFirst(List<Action> actions) {
        List<Action> first = new ArrayList<>();
        List<Action> rest = new ArrayList<>();
        boolean used = actions.stream().anyMatch(action -> isUsed(action, actions));
        for (Action action : actions) {
            if (used && ADDED.matcher(action.sql()).find()) {
                first.add(action.alone());
            } else {
                rest.add(action);
            }
        }
        first.addAll(rest);
        return first;
    }

    private static boolean isUsed(Action added, List<Action> actions) {
        Matcher label = ADDED.matcher(added.sql());
        return label.find()
                && actions.stream()
                        .filter(other -> !ADDED.matcher(other.sql()).find())
                        .anyMatch(other -> other.sql().contains(label.group(1)));
    }
}
