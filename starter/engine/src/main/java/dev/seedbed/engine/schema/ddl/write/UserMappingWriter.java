package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.UserMapping;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes user mappings without their secrets: a script is a file that people read. An option that may hold one is set to an empty
 * value, and a comment asks for the right one; one that is set on both sides is left alone.
 */
final class UserMappingWriter extends ObjectWriter<UserMapping> {

    UserMappingWriter(Sides sides) {
        super(UserMapping.class, sides);
    }

    @Override
    List<Action> create(UserMapping mapping) {
        ObjectId id = mapping.id();
        String sql = comment(mapping.secrets()) + "CREATE USER MAPPING " + id.sql()
                + Sql.foreignOptions(withEmptySecrets(mapping));
        return List.of(Action.of(sql, id, Effect.none()).makes(id));
    }

    @Override
    Optional<List<Action>> alter(UserMapping before, UserMapping after) {
        ObjectId id = after.id();
        List<String> added = new ArrayList<>(after.secrets());
        added.removeAll(before.secrets());
        String changes = Sql.foreignOptionChanges(withEmptySecrets(before), withEmptySecrets(after));
        return Optional.of(
                List.of(Action.of(comment(added) + "ALTER USER MAPPING " + id.sql() + " " + changes, id, Effect.none())
                        .alters(id)));
    }

    private static SortedMap<String, String> withEmptySecrets(UserMapping mapping) {
        SortedMap<String, String> options = new TreeMap<>(mapping.options());
        mapping.secrets().forEach(name -> options.put(name, ""));
        return options;
    }

    private static String comment(List<String> secrets) {
        return secrets.isEmpty() ? "" : "-- Set the values that may be secret yourself: " + Sql.names(secrets) + "\n";
    }
}
