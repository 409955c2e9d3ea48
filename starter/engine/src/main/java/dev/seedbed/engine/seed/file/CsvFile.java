package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CSV file: comments, a header that names the columns, and rows with a value for each. */
record CsvFile(String name, LocatedFile.Opening opening) implements RowFile {

    @Override
    public Directives directives() throws IOException {
        try (FileBytes bytes = FileBytes.beginning(opening.open())) {
            return CommentDirectives.ofCsv(Comment.ofCsv(name, bytes));
        }
    }

    @Override
    public List<FileColumn> columns() throws IOException {
        try (CsvReader reader = pastComments()) {
            return header(reader);
        }
    }

    @Override
    public Rows rows(List<FileColumn> columns, List<TargetColumn.Kind> kinds) throws IOException {
        CsvReader reader = pastComments();
        reader.next();
        return new Rows() {
            @Override
            public @Nullable FileRow next() throws IOException {
                FileRow row = reader.next();
                if (row != null && row.values().length != columns.size()) {
                    throw RowProblem.ragged(row, columns);
                }
                return row;
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    @Override
    public long count() throws IOException {
        List<FileColumn> columns = columns();
        long count = 0;
        try (Rows rows = rows(columns, List.of())) {
            while (rows.next() != null) {
                count++;
            }
        }
        return count;
    }

    private CsvReader pastComments() throws IOException {
        FileBytes bytes = new FileBytes(opening.open());
        Comment.ofCsv(name, bytes);
        return new CsvReader(name, bytes);
    }

    private List<FileColumn> header(CsvReader reader) throws IOException {
        FileRow header = reader.next();
        if (header == null) {
            throw RowProblem.noHeader(name);
        }
        List<FileColumn> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (@Nullable String value : header.values()) {
            String column = value == null ? "" : value.strip();
            if (column.isEmpty()) {
                throw RowProblem.namelessColumn(header.place(), columns.size() + 1);
            }
            if (!names.add(column)) {
                throw RowProblem.columnTwice(header.place(), column);
            }
            columns.add(new FileColumn(column, header.place()));
        }
        return columns;
    }
}
