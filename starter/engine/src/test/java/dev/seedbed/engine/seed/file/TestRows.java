package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Reads files of rows that need no table. */
final class TestRows {

    private TestRows() {}

    static RowFile csv(String content) {
        return csv(content.getBytes(StandardCharsets.UTF_8));
    }

    static RowFile csv(byte[] content) {
        return new CsvFile("db/seed/20-country.csv", () -> new ByteArrayInputStream(content));
    }

    static RowFile json(String content) {
        return json(content.getBytes(StandardCharsets.UTF_8));
    }

    static RowFile json(byte[] content) {
        return new JsonFile("db/seed/20-country.json", () -> new ByteArrayInputStream(content));
    }

    /** The header, then each row with its line. */
    static List<String> read(RowFile file, TargetColumn.Kind... kinds) throws IOException {
        file.directives();
        List<FileColumn> columns = file.columns();
        List<String> read = new ArrayList<>();
        read.add(columns.stream().map(FileColumn::name).toList().toString());
        try (RowFile.Rows rows = file.rows(columns, kinds(columns, kinds))) {
            for (FileRow row = rows.next(); row != null; row = rows.next()) {
                read.add(row.place().line() + " " + Arrays.toString(row.values()));
            }
        }
        return read;
    }

    private static List<TargetColumn.Kind> kinds(List<FileColumn> columns, TargetColumn.Kind... kinds) {
        return kinds.length > 0 ? List.of(kinds) : Collections.nCopies(columns.size(), TargetColumn.Kind.OTHER);
    }

    /** The message of the problem that a file is. */
    static String problem(RowFile file) {
        Problem problem = Assertions.catchThrowableOfType(Problem.class, () -> read(file));
        return problem == null ? "no problem" : String.valueOf(problem.getMessage());
    }

    /** A beginning, and then one byte for ever, of which no more may be asked for than a value can have. */
    static InputStream endless(String beginning, char rest) {
        InputStream first = new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(first, new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return rest;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                read += length;
                assertThat(read).isLessThan(ValueBytes.LONGEST + (1 << 20));
                Arrays.fill(bytes, offset, offset + length, (byte) rest);
                return length;
            }
        });
    }
}
