package dev.seedbed.engine.seed.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON file, each with its place; what is not JSON is told with its place as well. */
final class JsonReader implements Closeable {

    /** PostgreSQL's numbers have up to 131072 digits before and 16383 after the point. */
    private static final int LONGEST_NUMBER = 150_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(ValueBytes.LONGEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;

    JsonReader(String file, InputStream in) throws IOException {
        this.file = file;
        this.parser = JSON.createParser(in);
    }

    /** The next token, or null at the file's end. */
    @Nullable JsonToken next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                readText();
            }
            return token;
        } catch (StreamConstraintsException e) {
            throw JsonProblem.beyondLimits(place(parser.currentLocation()));
        } catch (JsonProcessingException e) {
            throw JsonProblem.syntax(place(e.getLocation()), e);
        }
    }

    /** The parser reads a text only when it is asked for it. */
    private void readText() throws IOException {
        try {
            parser.getText();
        } catch (StreamConstraintsException e) {
            throw FileProblem.tooLong(place());
        }
    }

    /** The name or value that the current token stands for, as it is written. */
    String text() throws IOException {
        return parser.getText();
    }

    /** Goes to the end of the array or object that begins with the current token, where one does. */
    void skip() throws IOException {
        try {
            parser.skipChildren();
        } catch (StreamConstraintsException e) {
            throw JsonProblem.beyondLimits(place(parser.currentLocation()));
        } catch (JsonProcessingException e) {
            throw JsonProblem.syntax(place(e.getLocation()), e);
        }
    }

    /** Where the current token begins. */
    Place place() {
        return place(parser.currentTokenLocation());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private Place place(@Nullable JsonLocation location) {
        return location == null
                ? new Place(file, 1, 1)
                : new Place(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
