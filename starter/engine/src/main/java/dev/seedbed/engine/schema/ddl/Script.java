package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ForeignTable;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Lock;
import dev.seedbed.engine.schema.ddl.write.Sides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements in their order, each with its effect on relations that are there before. */
public final class Script {

    /**
     * One statement.
     *
     * @param sql without a semicolon
     * @param note what it is for, where that is not clear; or an empty text
     */
    public record Statement(String sql, String note, Effect effect) {}

    private final Sides sides;
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> unhandled;
    private final List<String> hints;

    Script(Sides sides, List<Action> actions, List<String> unhandled, List<String> hints) {
        this.hints = List.copyOf(hints);
        this.sides = sides;
        this.unhandled = List.copyOf(unhandled);
        for (Action action : actions) {
            statements.add(new Statement(Reparsed.stable(action.sql()), action.note(), onExisting(action.effect())));
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
