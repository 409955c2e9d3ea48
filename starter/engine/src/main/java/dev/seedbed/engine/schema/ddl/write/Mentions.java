package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Routine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The relations and functions whose names stand in the text of a function. PostgreSQL records no dependency on them, and a
 * function may be called while the script runs (by an index, a check, a default), so that they should be there.
 */
final class Mentions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*|\"(?:[^\"]|\"\")+\"");

    private final Map<String, List<ObjectId>> byName = new HashMap<>();

    Mentions(Catalog after) {
        for (ObjectId id : after.objects().keySet()) {
            switch (id.kind()) {
                case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, FUNCTION, PROCEDURE, AGGREGATE ->
                    byName.computeIfAbsent(id.name(), any -> new ArrayList<>()).add(id);
                default -> {}
            }
        }
    }

    Set<ObjectId> in(Routine routine) {
        Set<ObjectId> mentioned = new LinkedHashSet<>();
        if (routine.sqlBody() == null && routine.library() == null) {
            Matcher words = WORD.matcher(routine.source());
            while (words.find()) {
                mentioned.addAll(byName.getOrDefault(name(words.group()), List.of()));
            }
            mentioned.remove(routine.id());
        }
        return mentioned;
    }

    private static String name(String word) {
        return word.startsWith("\"")
                ? word.substring(1, word.length() - 1).replace("\"\"", "\"")
                : word.toLowerCase(java.util.Locale.ROOT);
    }
}
