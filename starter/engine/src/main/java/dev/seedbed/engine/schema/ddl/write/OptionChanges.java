package dev.seedbed.engine.schema.ddl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Options to set, and options to reset, as SQL. */
record OptionChanges(Optional<String> set, Optional<String> reset) {

    static OptionChanges between(SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedMap<String, String> changed = new TreeMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        List<String> gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        return new OptionChanges(
                changed.isEmpty() ? Optional.empty() : Optional.of(Sql.options(changed)),
                gone.isEmpty() ? Optional.empty() : Optional.of(Sql.optionNames(gone)));
    }
}
