package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Namespace;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Optional;

/** Writes schemas. */
final class NamespaceWriter extends ObjectWriter<Namespace> {

    NamespaceWriter(Sides sides) {
        super(Namespace.class, sides);
    }

    @Override
    List<Action> create(Namespace namespace) {
        return List.of(Action.of("CREATE SCHEMA " + namespace.id().sql(), namespace.id(), Effect.none())
                .makes(namespace.id()));
    }

    @Override
    Optional<List<Action>> alter(Namespace before, Namespace after) {
        return Optional.of(List.of());
    }
}
