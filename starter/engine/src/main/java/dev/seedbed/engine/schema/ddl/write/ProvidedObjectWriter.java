package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ProvidedObject;
import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.List;
import java.util.Optional;

/** Objects that are there on both sides, whatever a script does: only their privileges are written. */
final class ProvidedObjectWriter extends ObjectWriter<ProvidedObject> {

    ProvidedObjectWriter(Sides sides) {
        super(ProvidedObject.class, sides);
    }

    @Override
    List<Action> create(ProvidedObject object) {
        return List.of();
    }

    @Override
    List<Action> drop(ProvidedObject object) {
        return List.of();
    }

    @Override
    Optional<List<Action>> alter(ProvidedObject before, ProvidedObject after) {
        return Optional.of(List.of());
    }
}
