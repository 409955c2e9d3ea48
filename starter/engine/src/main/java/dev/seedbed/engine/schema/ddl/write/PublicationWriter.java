package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Publication;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes publications; their tables and schemas are objects of their own. */
final class PublicationWriter extends ObjectWriter<Publication> {

    /** What {@code SET} takes for a parameter that is not set any more. */
    private static final Map<String, String> DEFAULTS =
            Map.of("publish_via_partition_root", "false", "publish_generated_columns", "none");

    PublicationWriter(Sides sides) {
        super(Publication.class, sides);
    }

    @Override
    List<Action> create(Publication publication) {
        ObjectId id = publication.id();
        String sql = "CREATE PUBLICATION " + id.sql() + (publication.allTables() ? " FOR ALL TABLES" : "") + " WITH ("
                + list(publication.parameters()) + ")";
        return List.of(Action.of(sql, id, Effect.none()).makes(id));
    }

    @Override
    Optional<List<Action>> alter(Publication before, Publication after) {
        if (before.allTables() != after.allTables()) {
            return Optional.empty();
        }
        SortedMap<String, String> changes = new TreeMap<>();
        before.parameters().keySet().forEach(name -> changes.put(name, DEFAULTS.getOrDefault(name, "''")));
        changes.putAll(after.parameters());
        changes.entrySet()
                .removeIf(change -> change.getValue().equals(before.parameters().get(change.getKey())));
        ObjectId id = after.id();
        return Optional.of(
                List.of(Action.of("ALTER PUBLICATION " + id.sql() + " SET (" + list(changes) + ")", id, Effect.none())
                        .alters(id)));
    }

    private static String list(SortedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .collect(Collectors.joining(", "));
    }
}
