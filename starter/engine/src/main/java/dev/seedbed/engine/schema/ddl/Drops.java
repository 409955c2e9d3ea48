package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.DependencyType;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import dev.seedbed.engine.schema.ddl.write.Fate;
import dev.seedbed.engine.schema.ddl.write.Sides;
import dev.seedbed.engine.schema.ddl.write.Writers;
import dev.seedbed.engine.schema.diff.NodeIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statements that drop objects. What PostgreSQL drops together with another object has no statement of its own; it gets one
 * where the two stand in a circle.
 */
final class Drops {

    private final Sides sides;
    private final Writers writers;
    private final Map<ObjectId, Set<ObjectId>> implied = new HashMap<>();

    Drops(Sides sides, Writers writers) {
        this.sides = sides;
        this.writers = writers;
    }

    List<Action> actions() {
        List<ObjectId> explicit = new ArrayList<>();
        for (ObjectId id : sides.before().objects().keySet()) {
            if (sides.isGone(id) && !goesWithType(id)) {
                ObjectId holder = topHolder(id);
                if (holder.equals(id)) {
                    explicit.add(id);
                } else {
                    implied.computeIfAbsent(holder, any -> new LinkedHashSet<>())
                            .add(id);
                }
            }
        }
        List<Action> actions = new ArrayList<>();
        for (int i = explicit.size() - 1; i >= 0; i--) {
            actions.addAll(drop(explicit.get(i), implied.getOrDefault(explicit.get(i), Set.of())));
        }
        return actions;
    }

    private boolean goesWithType(ObjectId id) {
        ObjectId parent = id.parent();
        return parent != null && sides.fate(parent) == Fate.SWAP;
    }

    private ObjectId topHolder(ObjectId id) {
        ObjectId top = id;
        ObjectId holder = holder(top);
        while (holder != null) {
            top = holder;
            holder = holder(top);
        }
        return top;
    }

    private @Nullable ObjectId holder(ObjectId id) {
        for (Map.Entry<ObjectId, DependencyType> needed :
                sides.before().dependencies().dependenciesOf(id).entrySet()) {
            ObjectId object = object(needed.getKey());
            boolean goesAlong = needed.getValue() != DependencyType.NORMAL || isFunctionOf(id, needed.getKey());
            if (goesAlong && object != null && sides.isGone(object)) {
                return object;
            }
        }
        return null;
    }

    /** A base type and its functions need each other, and go together. */
    private boolean isFunctionOf(ObjectId id, ObjectId type) {
        return type.kind() == ObjectKind.BASE_TYPE
                && sides.before().dependencies().dependenciesOf(type).containsKey(id);
    }

    /** The object that a node belongs to, such as the view of a view's column. */
    private @Nullable ObjectId object(ObjectId node) {
        return sides.before().find(node) == null ? node.parent() : node;
    }

    private List<Action> drop(ObjectId id, Set<ObjectId> withIt) {
        SchemaObject object = Objects.requireNonNull(sides.before().find(id));
        List<Action> actions = new ArrayList<>();
        for (Action action : writers.drop(object)) {
            Action whole = action.with(Role.DROPS, NodeIds.of(object)).having(effect(withIt));
            boolean main = action.objects(Role.DROPS).contains(id);
            actions.add(main ? whole.with(Role.DROPS, withIt).splitBy(part -> split(whole, withIt, part)) : action);
        }
        return actions;
    }

    private Effect effect(Set<ObjectId> withIt) {
        Effect effect = Effect.none();
        for (ObjectId id : withIt) {
            SchemaObject object = sides.before().find(id);
            if (object != null) {
                effect = effect.and(writers.dropEffect(object));
            }
        }
        return effect;
    }

    private List<Action> split(Action whole, Set<ObjectId> withIt, ObjectId part) {
        SchemaObject object = sides.before().find(part);
        if (object == null || !withIt.contains(part)) {
            return List.of();
        }
        Set<ObjectId> rest = new LinkedHashSet<>(withIt);
        rest.remove(part);
        List<Action> actions = new ArrayList<>(writers.drop(object));
        actions.add(whole.with(Role.DROPS, rest).splitBy(other -> split(whole, rest, other)));
        return actions;
    }
}
