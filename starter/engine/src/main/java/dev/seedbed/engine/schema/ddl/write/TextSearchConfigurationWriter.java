package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.TextSearchConfiguration;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes text search configurations and which dictionaries each type of token goes through. */
final class TextSearchConfigurationWriter extends ObjectWriter<TextSearchConfiguration> {

    TextSearchConfigurationWriter(Sides sides) {
        super(TextSearchConfiguration.class, sides);
    }

    @Override
    List<Action> create(TextSearchConfiguration configuration) {
        ObjectId id = configuration.id();
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(
                        "CREATE TEXT SEARCH CONFIGURATION " + id.sql() + " (PARSER = " + configuration.parser() + ")",
                        id,
                        Effect.none())
                .makes(id));
        configuration
                .mappings()
                .forEach((token, dictionaries) ->
                        actions.add(mapping(id, "ADD MAPPING FOR " + token + " WITH " + dictionaries)
                                .needs(id)));
        return actions;
    }

    @Override
    Optional<List<Action>> alter(TextSearchConfiguration before, TextSearchConfiguration after) {
        if (!before.parser().equals(after.parser())) {
            return Optional.empty();
        }
        ObjectId id = after.id();
        List<Action> actions = new ArrayList<>();
        for (String token : before.mappings().keySet()) {
            if (!after.mappings().containsKey(token)) {
                actions.add(mapping(id, "DROP MAPPING FOR " + token).alters(id));
            }
        }
        for (Map.Entry<String, String> mapping : after.mappings().entrySet()) {
            String old = before.mappings().get(mapping.getKey());
            if (!mapping.getValue().equals(old)) {
                String verb = old == null ? "ADD" : "ALTER";
                actions.add(mapping(id, verb + " MAPPING FOR " + mapping.getKey() + " WITH " + mapping.getValue())
                        .alters(id));
            }
        }
        return Optional.of(actions);
    }

    private static Action mapping(ObjectId id, String change) {
        return Action.of("ALTER TEXT SEARCH CONFIGURATION " + id.sql() + " " + change, id, Effect.none());
    }
}
