package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Attribute;
import dev.seedbed.engine.schema.CompositeType;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes composite types. Their attributes have an order, and new ones come last; the type of an attribute can't be changed
 * while columns have the composite type.
 */
final class CompositeTypeWriter extends TypeWriter<CompositeType> {

    CompositeTypeWriter(Sides sides) {
        super(CompositeType.class, sides);
    }

    @Override
    List<Action> create(CompositeType type) {
        Set<ObjectId> made = new LinkedHashSet<>();
        type.attributes().forEach(attribute -> made.add(node(type.id(), attribute.name())));
        return super.create(type).stream()
                .map(action -> action.with(Role.MAKES, made))
                .toList();
    }

    @Override
    String definition(CompositeType type) {
        return type.attributes().stream()
                .map(CompositeTypeWriter::sql)
                .collect(Collectors.joining(",\n    ", type.attributes().isEmpty() ? "AS (" : "AS (\n    ", ")"));
    }

    private static String sql(Attribute attribute) {
        return Identifier.quote(attribute.name()) + " " + attribute.type()
                + (attribute.collation() == null ? "" : " COLLATE " + attribute.collation());
    }

    private static ObjectId node(ObjectId type, String attribute) {
        return ObjectId.part(ObjectKind.ATTRIBUTE, type, attribute);
    }

    @Override
    Optional<List<Action>> alter(CompositeType before, CompositeType after) {
        List<String> kept = names(before);
        kept.retainAll(names(after));
        boolean sameOrder = after.attributes().size() >= kept.size()
                && names(after).subList(0, kept.size()).equals(kept);
        return sameOrder && !isRefused(before, after) ? Optional.of(changes(before, after)) : Optional.empty();
    }

    /** PostgreSQL changes the type of an attribute only while no column has the composite type. */
    private boolean isRefused(CompositeType before, CompositeType after) {
        boolean retyped = before.attributes().stream().anyMatch(attribute -> {
            Attribute wanted = find(after, attribute.name());
            return wanted != null && !wanted.equals(attribute);
        });
        return retyped
                && sides().before().dependencies().dependentsOf(before.id()).keySet().stream()
                        .anyMatch(user -> user.kind() == ObjectKind.COLUMN);
    }

    private static List<String> names(CompositeType type) {
        return new ArrayList<>(type.attributes().stream().map(Attribute::name).toList());
    }

    private List<Action> changes(CompositeType before, CompositeType after) {
        ObjectId id = after.id();
        String alter = "ALTER TYPE " + id.sql() + " ";
        List<Action> actions = new ArrayList<>();
        for (Attribute attribute : before.attributes()) {
            if (!names(after).contains(attribute.name())) {
                actions.add(Action.of(
                                alter + "DROP ATTRIBUTE " + Identifier.quote(attribute.name()) + " CASCADE",
                                id,
                                typedTables(id).risking(Hazard.DELETES_DATA, Hazard.NOT_REVERSIBLE))
                        .drops(node(id, attribute.name()))
                        .alters(id));
            }
        }
        for (Attribute attribute : after.attributes()) {
            Attribute old = find(before, attribute.name());
            if (old == null) {
                actions.add(Action.of(alter + "ADD ATTRIBUTE " + sql(attribute) + " CASCADE", id, typedTables(id))
                        .makes(node(id, attribute.name()))
                        .alters(id));
            } else if (!old.equals(attribute) || isSwapped(node(id, attribute.name()))) {
                actions.add(Action.of(
                                alter + "ALTER ATTRIBUTE " + Identifier.quote(attribute.name()) + " TYPE "
                                        + attribute.type()
                                        + (attribute.collation() == null ? "" : " COLLATE " + attribute.collation())
                                        + " CASCADE",
                                id,
                                typedTables(id))
                        .alters(id, node(id, attribute.name())));
            }
        }
        return actions;
    }

    private Effect typedTables(ObjectId type) {
        Effect effect = Effect.none();
        for (ObjectId user : sides().before().dependencies().dependentsOf(type).keySet()) {
            effect = user.kind() == ObjectKind.TABLE ? Form.SET_DEFAULT.beside(effect, user) : effect;
        }
        return effect;
    }

    private boolean isSwapped(ObjectId attribute) {
        return sides().before().dependencies().dependenciesOf(attribute).keySet().stream()
                .anyMatch(type -> sides().fate(type) == Fate.SWAP);
    }

    static @Nullable Attribute find(CompositeType type, String name) {
        return type.attributes().stream()
                .filter(attribute -> Objects.equals(attribute.name(), name))
                .findFirst()
                .orElse(null);
    }
}
