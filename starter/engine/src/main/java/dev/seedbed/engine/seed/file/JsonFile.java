package dev.seedbed.engine.seed.file;

import com.fasterxml.jackson.core.JsonToken;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file: an array of objects, or an object whose last member is this array, {@code rows}. The columns are all those
 * that any row names; a row that does not name one has null there.
 */
record JsonFile(String name, LocatedFile.Opening opening) implements RowFile {

    @Override
    public Directives directives() throws IOException {
        if (beginsWithRows()) {
            return new Directives(List.of());
        }
        try (JsonRows rows = open()) {
            return rows.directives();
        }
    }

    @Override
    public List<FileColumn> columns() throws IOException {
        Map<String, Place> columns = new LinkedHashMap<>();
        try (JsonRows rows = open()) {
            rows.directives();
            while (rows.toNext()) {
                rows.members(name -> {
                    columns.putIfAbsent(name, rows.reader().place());
                    rows.reader().next();
                    rows.reader().skip();
                });
            }
        }
        List<FileColumn> named = new ArrayList<>();
        columns.forEach((column, place) -> named.add(new FileColumn(column, place)));
        return named;
    }

    @Override
    public Rows rows(List<FileColumn> columns, List<TargetColumn.Kind> kinds) throws IOException {
        Map<String, Integer> indexes = new HashMap<>();
        columns.forEach(column -> indexes.put(column.name(), indexes.size()));
        JsonRows rows = open();
        rows.directives();
        return new Rows() {
            @Override
            public @Nullable FileRow next() throws IOException {
                if (!rows.toNext()) {
                    return null;
                }
                FileRow row = new FileRow(rows.reader().place(), new @Nullable String[columns.size()]);
                rows.members(member -> {
                    int index = indexes.getOrDefault(member, -1);
                    row.values()[index] = JsonValue.read(rows.reader(), kinds.get(index));
                });
                return row;
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    @Override
    public long count() throws IOException {
        long count = 0;
        try (JsonRows rows = open()) {
            rows.directives();
            while (rows.toNext()) {
                rows.members(name -> {
                    rows.reader().next();
                    rows.reader().skip();
                });
                count++;
            }
        }
        return count;
    }

    private JsonRows open() throws IOException {
        return new JsonRows(name, new JsonReader(name, opening.open()));
    }

    /** An array needs no parser to see that it says nothing of itself, and a start at head then loads none. */
    private boolean beginsWithRows() throws IOException {
        try (FileBytes bytes = FileBytes.beginning(opening.open())) {
            while (bytes.peek() == ' '
                    || bytes.peek() == '\t'
                    || (bytes.atLineEnd() && bytes.peek() != FileBytes.END)) {
                bytes.next();
            }
            return bytes.peek() == '[';
        }
    }

    /** What a token is, for messages. */
    static String spoken(JsonReader reader, JsonToken token) throws IOException {
        return switch (token) {
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "the text \"" + FileProblem.shown(reader.text()) + "\"";
            case FIELD_NAME -> "\"" + FileProblem.shown(reader.text()) + "\"";
            default -> FileProblem.shown(reader.text());
        };
    }
}
