package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Aggregate;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes aggregates. One can be replaced if its arguments stay and nothing decides that it returns another type. */
final class AggregateWriter extends ObjectWriter<Aggregate> {

    private static final List<String> RESULT = List.of("STYPE", "FINALFUNC", "FINALFUNC_EXTRA", "HYPOTHETICAL");

    AggregateWriter(Sides sides) {
        super(Aggregate.class, sides);
    }

    @Override
    List<Action> create(Aggregate aggregate) {
        return List.of(Action.of("CREATE " + sql(aggregate), aggregate.id(), Effect.none())
                .makes(aggregate.id()));
    }

    @Override
    Optional<List<Action>> alter(Aggregate before, Aggregate after) {
        boolean sameResult = RESULT.stream()
                .allMatch(name -> Objects.equals(
                        before.parameters().get(name), after.parameters().get(name)));
        return sameResult && before.arguments().equals(after.arguments())
                ? Optional.of(List.of(Action.of("CREATE OR REPLACE " + sql(after), after.id(), Effect.none())
                        .alters(after.id())))
                : Optional.empty();
    }

    private static String sql(Aggregate aggregate) {
        ObjectId id = aggregate.id();
        SortedMap<String, String> parameters = new TreeMap<>(aggregate.parameters());
        if (!aggregate.parallel().equals("UNSAFE")) {
            parameters.put("PARALLEL", aggregate.parallel());
        }
        String arguments = aggregate.arguments().isEmpty() ? "*" : aggregate.arguments();
        return "AGGREGATE " + Identifier.qualified(id.namespace(), id.name()) + "(" + arguments + ") "
                + Sql.parameters(parameters);
    }
}
