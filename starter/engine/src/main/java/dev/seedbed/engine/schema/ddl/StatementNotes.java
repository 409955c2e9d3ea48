package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Lock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a reviewer should know of a statement, and of a transaction, as comments. */
final class StatementNotes {

    private static final int LINE = 110;
    private static final String COMMENT = "-- ";

    private StatementNotes() {}

    /** What a statement destroys, what it does to the rows, and what can go wrong; empty for one that is quick and harmless. */
    static String of(Script.Statement statement) {
        Effect effect = statement.effect();
        List<String> sentences = new ArrayList<>();
        if (!statement.note().isEmpty()) {
            sentences.add(statement.note());
        }
        if (effect.hazards().contains(Hazard.DELETES_DATA)) {
            sentences.add("Deletes data.");
        } else if (effect.hazards().contains(Hazard.NOT_REVERSIBLE)) {
            sentences.add("Can't be undone.");
        }
        if (!effect.rewrites().isEmpty()) {
            sentences.add("Rewrites " + names(effect.rewrites()) + ".");
        }
        if (!effect.scans().isEmpty() && statement.note().isEmpty()) {
            sentences.add("Reads all rows of " + names(effect.scans()) + ".");
        }
        if (effect.hazards().contains(Hazard.MAY_FAIL)) {
            sentences.add("Fails if existing rows do not comply.");
        }
        return comment(String.join(" ", sentences));
    }

    /** The locks that the statements of a transaction hold until its end. */
    static String locks(List<Script.Statement> transaction) {
        Effect all = Effect.none();
        for (Script.Statement statement : transaction) {
            all = all.and(statement.effect());
        }
        TreeMap<Lock, TreeSet<String>> relations = new TreeMap<>();
        all.locks().forEach((relation, lock) -> {
            if (lock.compareTo(Lock.SHARE_UPDATE_EXCLUSIVE) > 0) {
                relations.computeIfAbsent(lock, any -> new TreeSet<>()).add(relation.sql());
            }
        });
        StringBuilder text = new StringBuilder();
        relations
                .descendingMap()
                .forEach((lock, names) -> text.append(
                        comment(lock.sql() + " (" + blocked(lock) + ") until COMMIT: " + String.join(", ", names))));
        return text.toString();
    }

    private static String blocked(Lock lock) {
        return lock.blocksReads() ? "blocks reads and writes" : "blocks writes";
    }

    private static String names(Collection<ObjectId> relations) {
        return relations.stream().map(ObjectId::sql).sorted().collect(Collectors.joining(", "));
    }

    /** In lines that a terminal shows. */
    static String comment(String text) {
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder("--");
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= LINE && line.length() > COMMENT.length()) {
                lines.append(line).append('\n');
                line = new StringBuilder("--");
            }
            line.append(' ').append(word.replace("\n", "\n-- "));
        }
        return lines.append(line).append('\n').toString();
    }
}
