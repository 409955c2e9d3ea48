package dev.seedbed.engine.seed.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a CSV file apart as RFC 4180 says, record by record, in memory of a fixed size and that of the longest record.
 * Where the text is no good it says so instead of guessing: a quote has to be a value's first character, and what follows
 * the closing one is a comma or the line's end. An unquoted value without a character is null; a line without one is no
 * record.
 */
final class CsvReader implements Closeable {

    private final String file;
    private final FileBytes bytes;
    private final ValueBytes value;
    private int usualSize = 16;

    CsvReader(String file, FileBytes bytes) {
        this.file = file;
        this.bytes = bytes;
        this.value = new ValueBytes(file);
    }

    /** The next record, or null at the file's end. */
    @Nullable FileRow next() throws IOException {
        while (bytes.atLineEnd()) {
            if (bytes.peek() == FileBytes.END) {
                return null;
            }
            bytes.skipLineEnd();
        }
        Place place = new Place(file, bytes.line());
        List<@Nullable String> values = new ArrayList<>(usualSize);
        values.add(value());
        while (bytes.peek() == ',') {
            bytes.next();
            values.add(value());
        }
        bytes.skipLineEnd();
        usualSize = values.size();
        return new FileRow(place, values.toArray(new @Nullable String[0]));
    }

    private @Nullable String value() throws IOException {
        value.begin(bytes.line());
        if (bytes.peek() == '"') {
            return quoted();
        }
        while (bytes.peek() != ',' && !bytes.atLineEnd()) {
            int next = bytes.next();
            if (next == '"') {
                throw FileProblem.quoteWithin(value.place(), value.text());
            }
            value.add(next);
        }
        return value.isEmpty() ? null : value.text();
    }

    private String quoted() throws IOException {
        bytes.next();
        for (int next = quotedByte(); next != FileBytes.END; next = quotedByte()) {
            value.add(next);
        }
        if (bytes.peek() != ',' && !bytes.atLineEnd()) {
            throw FileProblem.afterQuote(new Place(file, bytes.line()), value.text());
        }
        return value.text();
    }

    /** The next byte within quotes, {@link FileBytes#END} at the closing one. */
    private int quotedByte() throws IOException {
        int next = bytes.next();
        if (next == FileBytes.END) {
            throw FileProblem.unfinished(value.place());
        }
        if (next != '"') {
            return next;
        }
        return bytes.peek() == '"' ? bytes.next() : FileBytes.END;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
