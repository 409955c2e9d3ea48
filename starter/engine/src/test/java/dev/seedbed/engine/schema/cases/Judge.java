package dev.seedbed.engine.schema.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Describes a whole database in lines, without any of the engine's code: equal lines, equal schemas. */
interface Judge {

    List<String> lines() throws Exception;

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
