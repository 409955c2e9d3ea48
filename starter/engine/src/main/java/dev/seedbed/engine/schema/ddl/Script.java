package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ForeignTable;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Lock;
import dev.seedbed.engine.schema.ddl.action.Role;
import dev.seedbed.engine.schema.ddl.write.Sides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements in their order, each with its effect on relations that are there before. */
public final class Script {

    /**
     * One statement.
     *
     * @param sql without a semicolon
     * @param subject the table or other object whose statements stand together
     * @param note what it is for, where that is not clear; or an empty text
     */
    public record Statement(String sql, ObjectId subject, String note, Effect effect) {}

    private final Sides sides;
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> unhandled;
    private final List<String> hints;

    Script(Sides sides, List<Action> actions, List<String> unhandled, List<String> hints) {
        this.hints = List.copyOf(hints);
        this.sides = sides;
        this.unhandled = List.copyOf(unhandled);
        Set<ObjectId> created = actions.stream()
                .flatMap(action -> action.objects(Role.MAKES).stream())
                .collect(Collectors.toSet());
        for (Action action : sides.safe() ? actions : MergedAlterations.of(actions)) {
            statements.add(new Statement(
                    Reparsed.stable(action.sql()),
                    whole(action.subject()),
                    note(action, created),
                    onExisting(action.effect())));
        }
    }

    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** What differs and is not brought about, as sentences. */
    public List<String> unhandled() {
        return unhandled;
    }

    /** What else could be meant, as sentences. */
    public List<String> hints() {
        return hints;
    }

    /** Whether statements are written in forms that do not block others for long. */
    public boolean isSafe() {
        return sides.safe();
    }

    /** Not every reader searches the rest of the script for what is dropped. */
    private static String note(Action action, Set<ObjectId> created) {
        boolean again = action.sql().startsWith("DROP ")
                && created.contains(action.subject())
                && !action.effect().hazards().contains(Hazard.DELETES_DATA);
        return again && action.note().isEmpty() ? "Created again below." : action.note();
    }

    /** What an object is a part of, or an index of. */
    private ObjectId whole(ObjectId part) {
        ObjectId whole = part;
        for (ObjectId parent = whole.parent(); parent != null; parent = whole.parent()) {
            whole = parent;
        }
        SchemaObject object = sides.after().find(whole) == null
                ? sides.before().find(whole)
                : sides.after().find(whole);
        return object instanceof Index index ? index.table() : whole;
    }

    /** Nobody waits for a table that the script itself makes. */
    private Effect onExisting(Effect effect) {
        Map<ObjectId, Lock> locks = new LinkedHashMap<>(effect.locks());
        locks.keySet().removeIf(this::isNew);
        Set<ObjectId> rewrites = new HashSet<>(effect.rewrites());
        rewrites.removeIf(relation -> isNew(relation) || hasNoRows(relation));
        Set<ObjectId> scans = new HashSet<>(effect.scans());
        scans.removeIf(relation -> isNew(relation) || hasNoRows(relation));
        Set<Hazard> hazards = new HashSet<>(effect.hazards());
        boolean works = !effect.rewrites().isEmpty() || !effect.scans().isEmpty();
        if (works && rewrites.isEmpty() && scans.isEmpty()) {
            hazards.remove(Hazard.MAY_FAIL);
        }
        return new Effect(locks, rewrites, scans, hazards, effect.transactional());
    }

    /** Those of a partitioned table are in its partitions, those of a foreign table elsewhere. */
    private boolean hasNoRows(ObjectId relation) {
        SchemaObject object = sides.before().find(relation);
        return object instanceof ForeignTable || (object instanceof Table table && table.isPartitioned());
    }

    private boolean isNew(ObjectId relation) {
        return sides.before().find(relation) == null;
    }
}
