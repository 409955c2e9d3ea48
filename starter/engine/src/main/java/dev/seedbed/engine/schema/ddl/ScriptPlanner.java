package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.DefaultPrivileges;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ProvidedObject;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.ActionOrder;
import dev.seedbed.engine.schema.ddl.action.Role;
import dev.seedbed.engine.schema.ddl.rename.LikelyRenames;
import dev.seedbed.engine.schema.ddl.rename.Rename;
import dev.seedbed.engine.schema.ddl.write.Fate;
import dev.seedbed.engine.schema.ddl.write.MetadataWriter;
import dev.seedbed.engine.schema.ddl.write.Sides;
import dev.seedbed.engine.schema.ddl.write.TableSwap;
import dev.seedbed.engine.schema.ddl.write.Writers;
import dev.seedbed.engine.schema.diff.Comparison;
import dev.seedbed.engine.schema.diff.Difference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the script of a comparison: decides what becomes of each object, takes down what stands in the way, writes the
 * statements, and orders them.
 */
public final class ScriptPlanner {

    private final Comparison comparison;
    private final List<Rename> renames;
    private final Sides sides;
    private final Writers writers;
    private final List<String> unhandled = new ArrayList<>();

    private ScriptPlanner(Comparison comparison, List<Rename> renames, boolean safe) {
        this.comparison = comparison;
        this.renames = renames;
        this.sides = Sides.of(comparison.before(), comparison.after(), safe);
        this.writers = new Writers(sides);
    }

    /**
     * Makes the script.
     *
     * @param comparison of the old catalog as it is after the renames
     * @param safe whether statements are written in forms that do not block others for long
     */
    public static Script plan(Comparison comparison, List<Rename> renames, boolean safe) {
        return new ScriptPlanner(comparison, renames, safe).plan();
    }

    private Script plan() {
        decide();
        new Closure(sides, writers).complete();
        List<Action> actions = new ArrayList<>(new Drops(sides, writers).actions());
        actions.addAll(changesAndCreations());
        MetadataWriter metadata = new MetadataWriter(sides, comparison);
        actions.addAll(metadata.actions());
        ActionOrder.Ordered ordered = ActionOrder.of(
                ObjectNames.reserved(
                        AddedLabels.committedFirst(TableSwap.afterRows(sides, MadeAgain.noted(sides, actions)))),
                id -> sides.before().dependencies().dependenciesOf(id).keySet(),
                id -> sides.after().dependencies().dependenciesOf(id).keySet());
        List<Action> all = new ArrayList<>(RenameActions.of(renames));
        all.addAll(ordered.actions());
        all = new ArrayList<>(EventTriggers.outermost(all));
        all.addAll(metadata.defaultPrivileges());
        return new Script(sides, all, unhandled(ordered), LikelyRenames.of(comparison));
    }

    private List<String> unhandled(ActionOrder.Ordered ordered) {
        Set<String> lines = new LinkedHashSet<>(sides.refusals().values());
        lines.addAll(unhandled);
        ordered.unresolved()
                .forEach(circle -> lines.add("No order was found for: "
                        + String.join("; ", circle.stream().map(Action::sql).toList())));
        return List.copyOf(lines);
    }

    private void decide() {
        Map<ObjectId, Difference> both = new TreeMap<>();
        for (Difference difference : comparison.differences().values()) {
            if (isOnlyMetadata(difference.before()) || isOnlyMetadata(difference.after())) {
                continue;
            }
            SchemaObject before = difference.before();
            SchemaObject after = difference.after();
            if (!isKnown(before) || !isKnown(after)) {
                unhandled.add(difference.id().describe() + " differs, and no statement is written for it.");
            } else if (before == null && after != null) {
                sides.fates().put(difference.id(), Fate.CREATE);
            } else if (before != null && after == null) {
                sides.fates().put(difference.id(), Fate.DROP);
            } else if (before != null && after != null && !before.equals(after)) {
                both.put(difference.id(), difference);
            }
        }
        both.keySet().forEach(id -> sides.fates().put(id, Fate.ALTER));
        both.values().forEach(this::decideChange);
        Refusals.leaveOut(sides);
    }

    private static boolean isOnlyMetadata(@Nullable SchemaObject object) {
        return object instanceof DefaultPrivileges || object instanceof ProvidedObject;
    }

    private boolean isKnown(@Nullable SchemaObject object) {
        return object == null || writers.knows(object);
    }

    private void decideChange(Difference difference) {
        SchemaObject before = difference.before();
        SchemaObject after = difference.after();
        if (before == null || after == null || sides.fate(difference.id()) != Fate.ALTER) {
            return; // it belongs to a table that is made again
        }
        PartitionTrees trees = new PartitionTrees(sides);
        if (before instanceof Column && trees.isInKey(difference.id()) && writers.disturbs(before, after)) {
            trees.makeAgain(Objects.requireNonNull(difference.id().parent()));
        } else if (writers.alter(before, after).isEmpty()) {
            if (before instanceof Table) {
                trees.makeAgain(difference.id());
                return;
            }
            boolean swapped = Usage.isType(difference.id()) && Usage.byColumns(sides.before(), difference.id());
            sides.fates().put(difference.id(), swapped ? Fate.SWAP : Fate.REPLACE);
            if (swapped) {
                trees.usersOf(difference.id()).forEach(trees::makeAgain);
            }
        }
    }

    private List<Action> changesAndCreations() {
        Set<ObjectId> made = new HashSet<>();
        List<Action> actions = new ArrayList<>();
        for (Map.Entry<ObjectId, Fate> fate : new TreeMap<>(sides.fates()).entrySet()) {
            ObjectId id = fate.getKey();
            if (!made.contains(id)) {
                List<Action> more = actions(id, fate.getValue());
                more.forEach(action -> made.addAll(action.objects(Role.MAKES)));
                actions.addAll(more);
            }
        }
        return actions;
    }

    private List<Action> actions(ObjectId id, Fate fate) {
        SchemaObject before = sides.before().find(id);
        SchemaObject after = sides.after().find(id);
        return switch (fate) {
            case KEEP, DROP -> List.of();
            case SWAP -> writers.swap(id);
            case CREATE, REPLACE -> after == null ? List.of() : writers.create(after);
            case ALTER ->
                before == null || after == null
                        ? List.of()
                        : writers.alter(before, after)
                                .orElseThrow(() -> new IllegalStateException("no way to change " + id.describe()));
        };
    }
}
