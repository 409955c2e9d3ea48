package dev.seedbed.engine.seed.file;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file as PostgreSQL reads it: texts, numbers, and true and false as they are written; an object as its
 * JSON; an array as its JSON, or, for a column that is one, as PostgreSQL writes arrays. For a column that holds JSON every
 * value but null is its JSON.
 */
final class JsonValue {

    private final JsonReader reader;
    private final Place place;
    private final StringBuilder text = new StringBuilder();

    private JsonValue(JsonReader reader) {
        this.reader = reader;
        this.place = reader.place();
    }

    /** Reads the value behind the current token. */
    static @Nullable String read(JsonReader reader, TargetColumn.Kind kind) throws IOException {
        JsonToken token = reader.next();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token.isScalarValue() && kind != TargetColumn.Kind.JSON) {
            return reader.text();
        }
        JsonValue value = new JsonValue(reader);
        if (kind == TargetColumn.Kind.ARRAY && token == JsonToken.START_ARRAY) {
            value.array();
        } else {
            value.json(token);
        }
        return value.text.toString();
    }

    private void json(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> jsonObject();
            case START_ARRAY -> jsonArray();
            case VALUE_STRING -> jsonText();
            default -> append(reader.text());
        }
    }

    private void jsonObject() throws IOException {
        append("{");
        String separator = "";
        for (JsonToken token = token(); token != JsonToken.END_OBJECT; token = token()) {
            append(separator);
            jsonText();
            append(":");
            json(token());
            separator = ",";
        }
        append("}");
    }

    private void jsonArray() throws IOException {
        append("[");
        String separator = "";
        for (JsonToken token = token(); token != JsonToken.END_ARRAY; token = token()) {
            append(separator);
            json(token);
            separator = ",";
        }
        append("]");
    }

    private void jsonText() throws IOException {
        append("\"");
        JsonStringEncoder.getInstance().quoteAsString(reader.text(), text);
        append("\"");
    }

    private void array() throws IOException {
        append("{");
        String separator = "";
        for (JsonToken token = token(); token != JsonToken.END_ARRAY; token = token()) {
            append(separator);
            element(token);
            separator = ",";
        }
        append("}");
    }

    private void element(JsonToken token) throws IOException {
        switch (token) {
            case START_ARRAY -> array();
            case VALUE_NULL -> append("NULL");
            case VALUE_STRING -> quoted(reader.text());
            case START_OBJECT -> {
                JsonValue object = new JsonValue(reader);
                object.jsonObject();
                quoted(object.text.toString());
            }
            default -> append(reader.text());
        }
    }

    private void quoted(String element) {
        append("\"" + element.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    private JsonToken token() throws IOException {
        return Objects.requireNonNull(reader.next());
    }

    private void append(String part) {
        if (text.length() + part.length() > ValueBytes.LONGEST) {
            throw FileProblem.tooLong(place);
        }
        text.append(part);
    }
}
