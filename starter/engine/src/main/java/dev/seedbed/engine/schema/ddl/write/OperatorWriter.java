package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Operator;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Writes operators. Their estimators can be changed; links to other operators only be added, since 17. */
final class OperatorWriter extends ObjectWriter<Operator> {

    private static final Set<String> ESTIMATORS = Set.of("RESTRICT", "JOIN");
    private static final Set<String> ADDABLE = Set.of("COMMUTATOR", "NEGATOR", "HASHES", "MERGES");

    OperatorWriter(Sides sides) {
        super(Operator.class, sides);
    }

    @Override
    List<Action> create(Operator operator) {
        ObjectId id = operator.id();
        String name = Identifier.quote(id.namespace()) + "." + id.name();
        return List.of(
                Action.of("CREATE OPERATOR " + name + " " + Sql.parameters(operator.parameters()), id, Effect.none())
                        .makes(id));
    }

    @Override
    Optional<List<Action>> alter(Operator before, Operator after) {
        List<String> changes = new ArrayList<>();
        for (String name : changed(before.parameters(), after.parameters())) {
            String value = after.parameters().get(name);
            boolean added = value != null && !before.parameters().containsKey(name);
            if (ESTIMATORS.contains(name)) {
                changes.add(name + " = " + (value == null ? "NONE" : value));
            } else if (ADDABLE.contains(name) && added && sides().version() >= 17) {
                changes.add(name + " = " + value);
            } else {
                return Optional.empty();
            }
        }
        ObjectId id = after.id();
        return Optional.of(List.of(
                Action.of("ALTER OPERATOR " + id.sql() + " SET (" + String.join(", ", changes) + ")", id, Effect.none())
                        .alters(id)));
    }

    private static Set<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }
}
