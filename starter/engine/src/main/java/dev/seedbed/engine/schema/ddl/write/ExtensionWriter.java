package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Extension;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes extensions. Their members come and go with them. */
final class ExtensionWriter extends ObjectWriter<Extension> {

    ExtensionWriter(Sides sides) {
        super(Extension.class, sides);
    }

    @Override
    List<Action> create(Extension extension) {
        ObjectId id = extension.id();
        return List.of(Action.of(
                        "CREATE EXTENSION " + id.sql() + " WITH SCHEMA " + Identifier.quote(extension.namespace())
                                + " VERSION " + Sql.literal(extension.version()),
                        id,
                        Effect.none())
                .makes(id)
                .needs(namespace(extension)));
    }

    private static ObjectId namespace(Extension extension) {
        return ObjectId.of(ObjectKind.NAMESPACE, "", extension.namespace());
    }

    @Override
    Effect dropEffect(Extension extension) {
        return Effect.none().risking(Hazard.NOT_REVERSIBLE);
    }

    @Override
    Optional<List<Action>> alter(Extension before, Extension after) {
        ObjectId id = after.id();
        List<Action> actions = new ArrayList<>();
        if (!before.namespace().equals(after.namespace())) {
            actions.add(Action.of(
                            "ALTER EXTENSION " + id.sql() + " SET SCHEMA " + Identifier.quote(after.namespace()),
                            id,
                            Effect.none())
                    .alters(id)
                    .needs(namespace(after)));
        }
        if (Versions.isOlder(after.version(), before.version())) {
            sides().refusals()
                    .put(
                            id,
                            "Extension " + id.sql() + " has version " + before.version() + " and should have "
                                    + after.version() + ". Extensions are only updated to later versions.");
        } else if (!before.version().equals(after.version())) {
            actions.add(Action.of(
                            "ALTER EXTENSION " + id.sql() + " UPDATE TO " + Sql.literal(after.version()),
                            id,
                            Effect.none().risking(Hazard.NOT_REVERSIBLE))
                    .alters(id));
        }
        return Optional.of(actions);
    }
}
