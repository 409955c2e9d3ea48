package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ProvidedObject;
import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Objects that are there on both sides, whatever a script does: only their privileges are written. */
final class ProvidedObjectWriter extends ObjectWriter<ProvidedObject> {

    ProvidedObjectWriter(Sides sides) {
        super(ProvidedObject.class, sides);
    }

    @Override
    List<Action> create(ProvidedObject object) {
        return List.of();
    }

    /** Back to the privileges that it came with, unless it goes with its extension. */
    @Override
    List<Action> drop(ProvidedObject object) {
        ObjectId id = object.id();
        String extension = object.extension();
        if (extension != null && !sides().stays(ObjectId.of(ObjectKind.EXTENSION, "", extension))) {
            return List.of();
        }
        Metadata initial = new Metadata("", object.initial(), null, new TreeMap<>(), List.of());
        return new PrivilegeWriter(sides()).actions(id, false, sides().before().metadata(id), initial);
    }

    @Override
    Optional<List<Action>> alter(ProvidedObject before, ProvidedObject after) {
        return Optional.of(List.of());
    }
}
