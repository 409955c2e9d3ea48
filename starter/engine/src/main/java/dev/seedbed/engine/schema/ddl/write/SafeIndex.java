package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates and drops indexes of tables in use with {@code CONCURRENTLY}. An index that changes is built under another name, so
 * that queries have one of the two all the time.
 */
final class SafeIndex {

    private SafeIndex() {}

    static Action create(Index index, String name) {
        ObjectId table = index.table();
        return Action.of(
                        IndexWriter.sql(index, "INDEX CONCURRENTLY ", name, ""),
                        table,
                        Form.CREATE_INDEX_CONCURRENTLY.on(table))
                .noting("Is built while others write; if it fails, it leaves an invalid index to be dropped.")
                .alone();
    }

    static Action drop(Index index) {
        return Action.of(
                        "DROP INDEX CONCURRENTLY " + index.id().sql(),
                        index.table(),
                        Form.DROP_INDEX_CONCURRENTLY.on(index.table()))
                .noting("Waits for those who use the index, and does not make others wait.")
                .alone();
    }

    /** Whether nothing else changes that either of the two indexes needs. */
    static boolean canSwap(Sides sides, Index before, Index after) {
        return sides.isSpared(after.table())
                && before.table().equals(after.table())
                && before.inheritedFrom() == null
                && after.inheritedFrom() == null
                && sides.before().dependencies().dependenciesOf(before.id()).keySet().stream()
                        .allMatch(needed -> sides.fate(needed) == Fate.KEEP || needed.equals(before.table()))
                && sides.after().dependencies().dependenciesOf(after.id()).keySet().stream()
                        .allMatch(needed -> sides.fate(needed) == Fate.KEEP || needed.equals(after.table()));
    }

    static List<Action> swap(Index before, Index after) {
        ObjectId id = after.id();
        String name = temporary(id.name());
        String built = "new " + id.describe();
        String dropped = "without old " + id.describe();
        List<Action> actions = new ArrayList<>();
        actions.add(create(after, name).needs(after.table()).provides(built));
        actions.add(drop(before).awaits(built).provides(dropped));
        actions.add(Action.of(
                        "ALTER INDEX " + Identifier.qualified(id.namespace(), name) + " RENAME TO "
                                + Identifier.quote(id.name()),
                        after.table(),
                        Form.RENAME_INDEX.on(id))
                .alters(id)
                .awaits(dropped));
        actions.addAll(IndexStateChange.afterCreation(id, id, after.table(), after.state()));
        return actions;
    }

    static String temporary(String name) {
        String suffix = "_new";
        return (name.length() + suffix.length() > 63 ? name.substring(0, 63 - suffix.length()) : name) + suffix;
    }
}
