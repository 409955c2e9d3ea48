package dev.seedbed.engine.seed.file;

import com.fasterxml.jackson.core.JsonToken;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Directives as members of an object: {@code "match": ["code"]}, {@code "prune": true}. */
final class JsonDirective {

    private JsonDirective() {}

    /** Reads the member whose name is the current token; empty where it says no. */
    static Optional<Directive> read(JsonReader reader) throws IOException {
        Place place = reader.place();
        String name = reader.text();
        String written = '"' + name + '"';
        if (!Directives.OF_ROWS.contains(name)) {
            throw DirectiveProblem.unknownInJson(new Directive(place, name, written, List.of()));
        }
        JsonToken value = reader.next();
        boolean prunes = name.equals(Directives.PRUNE);
        if (value == JsonToken.VALUE_FALSE && prunes) {
            return Optional.empty();
        }
        List<String> values;
        if (value == JsonToken.VALUE_TRUE && prunes) {
            values = List.of();
        } else if (value == JsonToken.START_OBJECT && prunes) {
            values = conditions(reader);
        } else if (value == JsonToken.START_ARRAY && !prunes) {
            values = texts(reader, place, written);
        } else if (value == JsonToken.VALUE_STRING && !prunes) {
            values = Directive.list(reader.text());
        } else {
            throw JsonProblem.notADirective(place, written);
        }
        return Optional.of(new Directive(place, name, written, values));
    }

    private static List<String> texts(JsonReader reader, Place place, String written) throws IOException {
        List<String> texts = new ArrayList<>();
        JsonToken token = reader.next();
        while (token == JsonToken.VALUE_STRING) {
            texts.add(reader.text());
            token = reader.next();
        }
        if (token != JsonToken.END_ARRAY) {
            throw JsonProblem.notADirective(place, written);
        }
        return texts;
    }

    private static List<String> conditions(JsonReader reader) throws IOException {
        List<String> conditions = new ArrayList<>();
        while (reader.next() == JsonToken.FIELD_NAME) {
            String column = reader.text();
            conditions.add(column + " = " + JsonValue.read(reader, TargetColumn.Kind.OTHER));
        }
        return conditions;
    }
}
