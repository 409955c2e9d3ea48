package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.TextSearchDictionary;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes text search dictionaries. */
final class TextSearchDictionaryWriter extends ObjectWriter<TextSearchDictionary> {

    /** One {@code name = 'value'} of the list that PostgreSQL keeps. */
    private static final Pattern OPTION =
            Pattern.compile("(\"(?:[^\"]|\"\")+\"|[^\"'=, ]+) = (E?'(?:[^'\\\\]|''|\\\\.)*'|[^',]+)");

    TextSearchDictionaryWriter(Sides sides) {
        super(TextSearchDictionary.class, sides);
    }

    @Override
    List<Action> create(TextSearchDictionary dictionary) {
        String options = dictionary.options() == null ? "" : ", " + dictionary.options();
        return List.of(Action.of(
                        "CREATE TEXT SEARCH DICTIONARY " + dictionary.id().sql() + " (TEMPLATE = "
                                + dictionary.template() + options + ")",
                        dictionary.id(),
                        Effect.none())
                .makes(dictionary.id()));
    }

    @Override
    Optional<List<Action>> alter(TextSearchDictionary before, TextSearchDictionary after) {
        if (!before.template().equals(after.template())) {
            return Optional.empty();
        }
        List<String> gone = names(before.options());
        gone.removeAll(names(after.options()));
        List<String> changes = new ArrayList<>(gone);
        if (after.options() != null) {
            changes.add(after.options());
        }
        ObjectId id = after.id();
        String sql = "ALTER TEXT SEARCH DICTIONARY " + id.sql() + " (" + String.join(", ", changes) + ")";
        return Optional.of(List.of(Action.of(sql, id, Effect.none()).alters(id)));
    }

    private static List<String> names(@Nullable String options) {
        List<String> names = new ArrayList<>();
        Matcher option = OPTION.matcher(options == null ? "" : options);
        while (option.find()) {
            names.add(option.group(1));
        }
        return names;
    }
}
