package dev.seedbed.engine.seed.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads through a JSON file: first {@link #directives()}, then row for row. */
final class JsonRows implements Closeable {

    private final String file;
    private final JsonReader reader;
    private boolean withinObject;

    JsonRows(String file, JsonReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** Takes a member of a row; it begins at the name and ends at the value's last token. */
    @FunctionalInterface
    interface Member {
        void take(String name) throws IOException;
    }

    JsonReader reader() {
        return reader;
    }

    /** What the file says before its rows; the rows come next. */
    Directives directives() throws IOException {
        List<Directive> directives = new ArrayList<>();
        JsonToken first = reader.next();
        if (first == null) {
            throw JsonProblem.empty(file);
        }
        withinObject = first == JsonToken.START_OBJECT;
        if (withinObject) {
            Place object = reader.place();
            while (!atRows(object)) {
                JsonDirective.read(reader).ifPresent(directives::add);
            }
            first = token();
        }
        if (first != JsonToken.START_ARRAY) {
            throw notRows(first);
        }
        return new Directives(directives);
    }

    private boolean atRows(Place object) throws IOException {
        if (token() == JsonToken.END_OBJECT) {
            throw JsonProblem.noRows(object);
        }
        return reader.text().equals("rows");
    }

    /** Goes to the beginning of the next row; false where the file ends instead, as it should. */
    boolean toNext() throws IOException {
        JsonToken token = token();
        if (token == JsonToken.START_OBJECT) {
            return true;
        }
        if (token != JsonToken.END_ARRAY) {
            throw notRows(token);
        }
        token = reader.next();
        if (withinObject && token == JsonToken.END_OBJECT) {
            token = reader.next();
        }
        if (token != null) {
            throw JsonProblem.behindRows(reader.place(), JsonFile.spoken(reader, token));
        }
        return false;
    }

    /** Hands on each member of the row. */
    void members(Member member) throws IOException {
        Place row = reader.place();
        Set<String> names = new HashSet<>();
        while (token() != JsonToken.END_OBJECT) {
            String name = reader.text();
            if (!names.add(name)) {
                throw RowProblem.columnTwice(reader.place(), name);
            }
            member.take(name);
        }
        if (names.isEmpty()) {
            throw JsonProblem.notRows(row, "an object without members");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private RuntimeException notRows(JsonToken token) throws IOException {
        return JsonProblem.notRows(reader.place(), JsonFile.spoken(reader, token));
    }

    /** A token where the file cannot end: the parser itself says so if it does. */
    private JsonToken token() throws IOException {
        @Nullable JsonToken token = reader.next();
        if (token == null) {
            throw JsonProblem.empty(file);
        }
        return token;
    }
}
