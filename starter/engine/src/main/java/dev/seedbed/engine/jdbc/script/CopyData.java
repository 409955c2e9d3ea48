package dev.seedbed.engine.jdbc.script;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The rows below a {@code COPY … FROM stdin;}: every byte up to the line {@code \.}, as psql takes them, which means
 * that this line ends CSV data as well, even within quotes. The bytes are handed on as they are.
 *
 * <p>Unlike psql it does not take the script's end for the end of the rows: such a script has been cut off.
 */
final class CopyData {

    private static final int END_MARKER_AND_LINE_END = 4;

    private final ScriptBytes bytes;

    CopyData(ScriptBytes bytes) {
        this.bytes = bytes;
    }

    /** Hands all rows to the sink; false if the script ended before the line {@code \.}. */
    boolean writeTo(CopySink sink) throws IOException, SQLException {
        boolean atLineStart = true;
        while (true) {
            if (atLineStart && atEndMarker()) {
                skipLine();
                return true;
            }
            if (bytes.available(1) == 0) {
                return false;
            }
            atLineStart = writeChunk(sink);
        }
    }

    private boolean atEndMarker() throws IOException {
        bytes.available(END_MARKER_AND_LINE_END);
        return endMarkerAt(bytes.window(), bytes.position(), bytes.limit());
    }

    private void skipLine() throws IOException {
        int next = bytes.next();
        while (next != '\n' && next != ScriptBytes.END) {
            next = bytes.next();
        }
    }

    /** Writes what lies in the window, at most up to the end marker; true if it ends with a line's end. */
    private boolean writeChunk(CopySink sink) throws IOException, SQLException {
        byte[] window = bytes.window();
        int from = bytes.position();
        int limit = bytes.limit();
        int lines = 0;
        int end = from;
        while (end < limit) {
            if (window[end++] == '\n') {
                lines++;
                if (mayBeginEndMarker(window, end, limit)) {
                    break;
                }
            }
        }
        sink.write(window, from, end - from);
        boolean atLineStart = window[end - 1] == '\n';
        bytes.advance(end - from, lines);
        return atLineStart;
    }

    private static boolean mayBeginEndMarker(byte[] window, int at, int limit) {
        return at == limit
                || (window[at] == '\\' && (limit - at < END_MARKER_AND_LINE_END || endMarkerAt(window, at, limit)));
    }

    private static boolean endMarkerAt(byte[] window, int at, int limit) {
        int length = limit - at;
        if (length < 2 || window[at] != '\\' || window[at + 1] != '.') {
            return false;
        }
        return length == 2
                || window[at + 2] == '\n'
                || (window[at + 2] == '\r' && (length == 3 || window[at + 3] == '\n'));
    }
}
