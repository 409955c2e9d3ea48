package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.BaseType;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes base types. A type and its functions need each other: the type is declared first, then come the functions, then its
 * definition. It goes together with the functions that cannot be without it.
 */
final class BaseTypeWriter extends TypeWriter<BaseType> {

    private static final Set<String> CHANGEABLE =
            Set.of("RECEIVE", "SEND", "TYPMOD_IN", "TYPMOD_OUT", "ANALYZE", "SUBSCRIPT", "STORAGE");

    BaseTypeWriter(Sides sides) {
        super(BaseType.class, sides);
    }

    @Override
    String definition(BaseType type) {
        return Sql.parameters(type.parameters());
    }

    @Override
    List<Action> create(BaseType type) {
        ObjectId id = type.id();
        ObjectId[] functions = functions(sides().after(), id);
        String defined = "defined: " + id.sql();
        return List.of(
                Action.of("CREATE TYPE " + id.sql(), id, Effect.none())
                        .makes(id)
                        .postpones(functions),
                Action.of("CREATE TYPE " + id.sql() + " " + definition(type), id, Effect.none())
                        .needs(id)
                        .needs(functions)
                        .provides(defined));
    }

    /** The functions in the definition, which have the type as argument or result. */
    private static ObjectId[] functions(Catalog side, ObjectId type) {
        return side.dependencies().dependenciesOf(type).keySet().stream()
                .filter(function -> side.dependencies().dependenciesOf(function).containsKey(type))
                .toArray(ObjectId[]::new);
    }

    @Override
    List<Action> drop(BaseType type) {
        ObjectId id = type.id();
        return List.of(Action.of(
                        "DROP TYPE " + id.sql() + " CASCADE", id, Effect.none().risking(Hazard.NOT_REVERSIBLE))
                .drops(id));
    }

    @Override
    Optional<List<Action>> alter(BaseType before, BaseType after) {
        ObjectId id = after.id();
        List<String> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(before.parameters().keySet());
        names.addAll(after.parameters().keySet());
        names.removeIf(name ->
                Objects.equals(before.parameters().get(name), after.parameters().get(name)));
        for (String name : names) {
            String value = after.parameters().get(name);
            changes.add(name + " = " + (value == null ? "NONE" : value));
        }
        return isChangeable(names, after)
                ? Optional.of(List.of(Action.of(
                                "ALTER TYPE " + id.sql() + " SET (" + String.join(", ", changes) + ")",
                                id,
                                Effect.none())
                        .needs(id)
                        .needs(functions(sides().after(), id))))
                : Optional.empty();
    }

    /** Values are not stored apart any more once they are, and a function can't go that the type still has. */
    private boolean isChangeable(Set<String> names, BaseType after) {
        return CHANGEABLE.containsAll(names)
                && !(names.contains("STORAGE")
                        && "plain".equals(after.parameters().get("STORAGE")))
                && Arrays.stream(functions(sides().before(), after.id()))
                        .allMatch(function -> sides().after().find(function) != null);
    }
}
