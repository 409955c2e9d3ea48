package dev.seedbed.engine.schema.ddl.action;

import dev.seedbed.engine.schema.ObjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The order of statements: topological, stable, and what belongs to one relation stays together as far as the graph allows.
 *
 * <p>Where statements wait for each other in a circle, a wish in the circle is given up; else one object is taken out of one
 * of the statements ({@link Action.Splitter}) and the rest is ordered again. A circle without either is broken at the
 * statement that was given first, and reported.
 */
public final class ActionOrder {

    private final List<Action> actions;
    private final ActionGraph graph;
    private final int[] waitsFor;
    private final List<Map<Integer, Edge>> predecessors = new ArrayList<>();
    private final TreeSet<Integer> ready = new TreeSet<>();
    private final Map<String, TreeSet<Integer>> readyByFamily = new LinkedHashMap<>();
    private final List<Action> ordered = new ArrayList<>();
    private final List<List<Action>> unresolved = new ArrayList<>();

    /**
     * Statements in an order that works.
     *
     * @param unresolved circles that could not be broken; empty as a rule
     */
    public record Ordered(List<Action> actions, List<List<Action>> unresolved) {}

    private ActionOrder(List<Action> actions, ActionGraph graph) {
        this.actions = actions;
        this.graph = graph;
        this.waitsFor = new int[actions.size()];
        actions.forEach(any -> predecessors.add(new LinkedHashMap<>()));
        for (int node = 0; node < actions.size(); node++) {
            for (Edge edge : graph.from(node)) {
                waitsFor[edge.after()]++;
                predecessors.get(edge.after()).put(node, edge);
            }
        }
    }

    public static Ordered of(List<Action> actions, Dependencies before, Dependencies after) {
        List<Action> current = actions;
        while (true) {
            ActionOrder order = new ActionOrder(current, ActionGraph.of(current, before, after));
            List<Action> split = order.run();
            if (split.isEmpty()) {
                return new Ordered(List.copyOf(order.ordered), List.copyOf(order.unresolved));
            }
            current = split;
        }
    }

    /** The actions to begin again with, after one was split; empty when the order is complete. */
    private List<Action> run() {
        for (int node = 0; node < waitsFor.length; node++) {
            if (waitsFor[node] == 0) {
                becomesReady(node);
            }
        }
        String family = "";
        while (ordered.size() < actions.size()) {
            if (ready.isEmpty()) {
                List<Action> split = breakCircle();
                if (!split.isEmpty()) {
                    return split;
                }
            } else {
                family = take(next(family));
            }
        }
        return List.of();
    }

    private int next(String family) {
        TreeSet<Integer> ofFamily = readyByFamily.get(family);
        return ofFamily == null || ofFamily.isEmpty() ? ready.first() : ofFamily.first();
    }

    private String take(int node) {
        Action action = actions.get(node);
        String family = family(action);
        ready.remove(node);
        readyByFamily.getOrDefault(family, new TreeSet<>()).remove(node);
        ordered.add(action);
        waitsFor[node] = -1;
        for (Edge edge : graph.from(node)) {
            release(edge);
        }
        return family;
    }

    private void release(Edge edge) {
        if (predecessors.get(edge.after()).remove(edge.before()) != null && --waitsFor[edge.after()] == 0) {
            becomesReady(edge.after());
        }
    }

    private void becomesReady(int node) {
        ready.add(node);
        readyByFamily
                .computeIfAbsent(family(actions.get(node)), any -> new TreeSet<>())
                .add(node);
    }

    private static String family(Action action) {
        ObjectId id = action.subject();
        ObjectId parent = id.parent();
        while (parent != null) {
            id = parent;
            parent = id.parent();
        }
        return id.namespace() + '.' + id.name();
    }

    private List<Action> breakCircle() {
        List<Edge> circle = circle();
        for (Edge edge : circle) {
            if (edge.isWish()) {
                release(edge);
                return List.of();
            }
        }
        for (Edge edge : circle) {
            List<Action> split = split(edge);
            if (!split.isEmpty()) {
                return split;
            }
        }
        unresolved.add(circle.stream().map(edge -> actions.get(edge.before())).toList());
        release(circle.stream()
                .reduce((one, other) -> one.after() <= other.after() ? one : other)
                .orElseThrow());
        return List.of();
    }

    /** Every waiting statement waits for another waiting one: whoever goes back far enough comes to one twice. */
    private List<Edge> circle() {
        int node = firstWaiting();
        Map<Integer, Edge> path = new LinkedHashMap<>();
        while (!path.containsKey(node)) {
            Edge edge = predecessors.get(node).values().iterator().next();
            path.put(node, edge);
            node = edge.before();
        }
        List<Edge> circle = new ArrayList<>();
        int at = node;
        do {
            Edge edge = path.get(at);
            if (edge == null) {
                throw new IllegalStateException("no way back from statement " + at);
            }
            circle.add(edge);
            at = edge.before();
        } while (at != node);
        return circle;
    }

    private int firstWaiting() {
        for (int node = 0; node < waitsFor.length; node++) {
            if (waitsFor[node] > 0) {
                return node;
            }
        }
        throw new IllegalStateException("no statement waits");
    }

    private List<Action> split(Edge edge) {
        ObjectId part = edge.part();
        if (part == null || edge.of() == Edge.Holder.NEITHER) {
            return List.of();
        }
        int holder = edge.of() == Edge.Holder.BEFORE ? edge.before() : edge.after();
        List<Action> parts = actions.get(holder).splitter().split(part);
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Action> more = new ArrayList<>(actions);
        more.remove(holder);
        more.addAll(holder, parts);
        return more;
    }
}
