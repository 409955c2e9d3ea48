package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.OperatorFamily;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes operator families with those operators and functions that belong to no class. */
final class OperatorFamilyWriter extends ObjectWriter<OperatorFamily> {

    OperatorFamilyWriter(Sides sides) {
        super(OperatorFamily.class, sides);
    }

    /** The entries come apart: a class of the family may need it for a type that the entries need in turn. */
    @Override
    List<Action> create(OperatorFamily family) {
        ObjectId id = family.id();
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("CREATE OPERATOR FAMILY " + id.sql(), id, Effect.none())
                .makes(id));
        if (!family.entries().isEmpty()) {
            actions.set(0, actions.get(0).postpones(needed(id)));
            actions.add(add(id, family.entries()).needs(needed(id)));
        }
        return actions;
    }

    private ObjectId[] needed(ObjectId id) {
        return sides().after().dependencies().dependenciesOf(id).keySet().stream()
                .filter(needed -> !needed.equals(id.namespaceId()))
                .toArray(ObjectId[]::new);
    }

    @Override
    Optional<List<Action>> alter(OperatorFamily before, OperatorFamily after) {
        ObjectId id = after.id();
        List<Action> actions = new ArrayList<>();
        List<String> gone = new ArrayList<>(before.entries());
        gone.removeAll(after.entries());
        List<String> added = new ArrayList<>(after.entries());
        added.removeAll(before.entries());
        String step = "entries dropped: " + id.sql();
        if (!gone.isEmpty()) {
            String entries = String.join(
                    ", ", gone.stream().map(OperatorFamilyWriter::identity).toList());
            actions.add(Action.of("ALTER OPERATOR FAMILY " + id.sql() + " DROP " + entries, id, Effect.none())
                    .alters(id)
                    .provides(step));
        }
        if (!added.isEmpty()) {
            actions.add(add(id, added).alters(id).awaits(step));
        }
        return Optional.of(actions);
    }

    private static Action add(ObjectId id, List<String> entries) {
        return Action.of(
                        "ALTER OPERATOR FAMILY " + id.sql() + " ADD\n    " + String.join(",\n    ", entries),
                        id,
                        Effect.none())
                .needs(id);
    }

    /** An operator is dropped by number and types, a function by number and the types that stand before its name. */
    private static String identity(String entry) {
        if (entry.startsWith("FUNCTION ")) {
            return entry.substring(0, entry.indexOf(')') + 1);
        }
        String number = entry.replaceFirst("^(OPERATOR \\d+) .*", "$1");
        String operator = entry.replaceFirst(" FOR ORDER BY .*", "");
        return number + " " + operator.substring(operator.lastIndexOf('('));
    }
}
