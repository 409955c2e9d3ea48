package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.PublishedNamespace;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;

/** Writes the schemas of publications. */
final class PublishedNamespaceWriter extends ObjectWriter<PublishedNamespace> {

    PublishedNamespaceWriter(Sides sides) {
        super(PublishedNamespace.class, sides);
    }

    @Override
    List<Action> create(PublishedNamespace namespace) {
        return List.of(action(namespace, "ADD")
                .makes(namespace.id())
                .needs(Sides.parent(namespace.id()), ObjectId.of(ObjectKind.NAMESPACE, "", namespace.namespace())));
    }

    @Override
    List<Action> drop(PublishedNamespace namespace) {
        return List.of(action(namespace, "DROP").drops(namespace.id()));
    }

    private static Action action(PublishedNamespace namespace, String verb) {
        ObjectId publication = Sides.parent(namespace.id());
        String sql = "ALTER PUBLICATION " + publication.sql() + " " + verb + " TABLES IN SCHEMA "
                + Identifier.quote(namespace.namespace());
        return Action.of(sql, publication, Effect.none());
    }
}
