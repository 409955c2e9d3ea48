package dev.seedbed.engine.jdbc.script;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A script as a person reads it. */
public final class ScriptText {

    private static final int BUFFER = 8192;

    private final ScriptSource source;

    public ScriptText(ScriptSource source) {
        this.source = source;
    }

    /** Its statements; of a {@code COPY … FROM stdin} only how many rows stand below it. */
    public List<String> statements() {
        List<String> statements = new ArrayList<>();
        try (ScriptReader reader = new ScriptReader(source)) {
            for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
                statements.add(next.copiesFromScript() ? next.text() + " " + rows(reader) : next.text());
            }
        }
        return statements;
    }

    /** Writes all of it, as it stands in its file, however long it is. */
    public void writeTo(Appendable out) throws IOException {
        try (Reader reader = new InputStreamReader(source.open(), StandardCharsets.UTF_8)) {
            char[] buffer = new char[BUFFER];
            boolean begun = false;
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                String text = new String(buffer, 0, read);
                out.append(begun || !text.startsWith("\uFEFF") ? text : text.substring(1));
                begun = true;
            }
        }
    }

    private static String rows(ScriptReader reader) {
        LineCount count = new LineCount();
        try {
            reader.copyRows(count);
        } catch (SQLException never) {
            throw new IllegalStateException(never);
        }
        return String.format(Locale.ROOT, "-- %,d %s", count.lines, count.lines == 1 ? "row" : "rows");
    }

    /** Counts the lines that pass. */
    private static final class LineCount implements CopySink {
        private long lines;

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (bytes[i] == '\n') {
                    lines++;
                }
            }
        }
    }
}
