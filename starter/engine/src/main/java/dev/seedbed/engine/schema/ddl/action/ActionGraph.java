package dev.seedbed.engine.schema.ddl.action;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Edge.Holder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which statement comes before which:
 *
 * <ul>
 *   <li>What is made comes after what it needs in the new catalog.
 *   <li>What is dropped goes before what it needed in the old catalog; so does what gives up such a need.
 *   <li>A statement that changes an object comes after those that drop what depended on it.
 *   <li>An object is dropped, or set aside, before it is made again; what was set aside is dropped last.
 *   <li>Conditions hold before they are awaited.
 * </ul>
 */
final class ActionGraph {

    private final List<Action> actions;
    private final List<Map<Integer, Edge>> followers = new ArrayList<>();
    private final Map<Role, Map<ObjectId, List<Integer>>> byRole = new HashMap<>();

    private ActionGraph(List<Action> actions) {
        this.actions = actions;
        for (int node = 0; node < actions.size(); node++) {
            followers.add(new HashMap<>());
            index(node);
        }
    }

    static ActionGraph of(List<Action> actions, Dependencies before, Dependencies after) {
        ActionGraph graph = new ActionGraph(actions);
        for (int node = 0; node < actions.size(); node++) {
            graph.addNew(node, after);
            graph.addOld(node, before);
            graph.addSame(node);
        }
        graph.addConditions();
        return graph;
    }

    /** The edges that lead from a statement. */
    Collection<Edge> from(int node) {
        return followers.get(node).values();
    }

    private void index(int node) {
        actions.get(node).objects().forEach((role, ids) -> {
            Map<ObjectId, List<Integer>> nodes = byRole.computeIfAbsent(role, any -> new HashMap<>());
            ids.forEach(
                    id -> nodes.computeIfAbsent(id, any -> new ArrayList<>()).add(node));
        });
    }

    private List<Integer> nodes(Role role, ObjectId id) {
        return byRole.getOrDefault(role, Map.of()).getOrDefault(id, List.of());
    }

    private void addNew(int node, Dependencies after) {
        Action action = actions.get(node);
        for (Role role : List.of(Role.MAKES, Role.ALTERS)) {
            for (ObjectId id : action.objects(role)) {
                for (ObjectId needed : after.of(id)) {
                    if (!action.objects(Role.POSTPONES).contains(needed)) {
                        afterResult(node, needed, id, role == Role.MAKES ? Holder.AFTER : Holder.NEITHER);
                    }
                }
            }
        }
        action.objects(Role.NEEDS).forEach(needed -> afterResult(node, needed, null, Holder.NEITHER));
        action.objects(Role.MENTIONS).forEach(needed -> afterResult(node, needed, null, Holder.WISH));
    }

    private void afterResult(int node, ObjectId needed, @Nullable ObjectId part, Holder holder) {
        nodes(Role.MAKES, needed).forEach(maker -> add(maker, node, part, holder));
        nodes(Role.ALTERS, needed).forEach(maker -> add(maker, node, part, holder));
    }

    private void addOld(int node, Dependencies before) {
        Action action = actions.get(node);
        for (ObjectId id : action.objects(Role.DROPS)) {
            for (ObjectId needed : before.of(id)) {
                nodes(Role.DROPS, needed).forEach(dropper -> add(node, dropper, id, Holder.BEFORE));
                nodes(Role.ALTERS, needed).forEach(changer -> add(node, changer, id, Holder.BEFORE));
                nodes(Role.MOVES, needed).forEach(mover -> add(node, mover, id, Holder.BEFORE));
            }
        }
        for (Role role : List.of(Role.ALTERS, Role.DISCARDS)) {
            for (ObjectId id : action.objects(role)) {
                release(node, before.of(id));
            }
        }
    }

    /** What is not used any more can go. */
    private void release(int node, Collection<ObjectId> unused) {
        for (ObjectId needed : unused) {
            nodes(Role.DROPS, needed).forEach(dropper -> add(node, dropper, null, Holder.NEITHER));
            nodes(Role.DISCARDS, needed).forEach(dropper -> add(node, dropper, null, Holder.NEITHER));
        }
    }

    private void addSame(int node) {
        for (Role role : List.of(Role.DROPS, Role.MOVES)) {
            for (ObjectId id : actions.get(node).objects(role)) {
                nodes(Role.MAKES, id).forEach(maker -> add(node, maker, id, Holder.NEITHER));
            }
        }
        for (ObjectId id : actions.get(node).objects(Role.MAKES)) {
            nodes(Role.DISCARDS, id).forEach(dropper -> add(node, dropper, id, Holder.NEITHER));
        }
    }

    private void addConditions() {
        Map<String, List<Integer>> providers = new HashMap<>();
        for (int node = 0; node < actions.size(); node++) {
            for (String condition : actions.get(node).provides()) {
                providers.computeIfAbsent(condition, any -> new ArrayList<>()).add(node);
            }
        }
        for (int node = 0; node < actions.size(); node++) {
            for (String condition : actions.get(node).awaits()) {
                int waiting = node;
                providers
                        .getOrDefault(condition, List.of())
                        .forEach(provider -> add(provider, waiting, null, Holder.NEITHER));
            }
        }
    }

    private void add(int before, int after, @Nullable ObjectId part, Holder holder) {
        if (before != after) {
            followers.get(before).merge(after, new Edge(before, after, part, holder), Edge::stronger);
        }
    }
}
