package dev.seedbed.engine.jdbc.script;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A script's bytes through a window of fixed size, with the line number of the next one. What is read between {@link
 * #startRecording()} and {@link #stopRecording()} is kept; everything else is gone once it has been read.
 */
final class ScriptBytes implements Closeable {

    static final int END = -1;

    private static final int WINDOW = 1 << 18;

    private final InputStream in;
    private final byte[] window = new byte[WINDOW];
    private int position;
    private int limit;
    private long before;
    private int line = 1;

    private ByteArrayOutputStream recorded = new ByteArrayOutputStream();
    private boolean recording;
    private int recordedFrom;

    ScriptBytes(InputStream in) {
        this.in = in;
    }

    /** The number of the line that the next byte is on, from 1. */
    int line() {
        return line;
    }

    /** How many bytes have been read. */
    long count() {
        return before + position;
    }

    /** The next byte, which stays the next one, or {@link #END}. */
    int peek() throws IOException {
        return position < limit || fill() ? window[position] & 0xff : END;
    }

    /** The byte {@code ahead} places after the next one, or {@link #END}. */
    int peek(int ahead) throws IOException {
        return available(ahead + 1) > ahead ? window[position + ahead] & 0xff : END;
    }

    int next() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        byte next = window[position++];
        if (next == '\n') {
            line++;
        }
        return next & 0xff;
    }

    void startRecording() {
        recorded.reset();
        recording = true;
        recordedFrom = position;
    }

    byte[] stopRecording() {
        keepRecorded();
        recording = false;
        byte[] bytes = recorded.toByteArray();
        if (bytes.length > WINDOW) {
            // one huge statement must not hold its memory until the script ends
            recorded = new ByteArrayOutputStream();
        }
        return bytes;
    }

    /** Makes at least {@code wanted} bytes lie in the window, unless the script ends before, and says how many do. */
    int available(int wanted) throws IOException {
        while (limit - position < wanted && fill()) {}
        return limit - position;
    }

    byte[] window() {
        return window;
    }

    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    /** Goes past bytes of the window, among which {@code lines} line ends were counted. */
    void advance(int bytes, int lines) {
        position += bytes;
        line += lines;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        keepRecorded();
        int rest = limit - position;
        System.arraycopy(window, position, window, 0, rest);
        before += position;
        position = 0;
        recordedFrom = 0;
        int read = in.read(window, rest, WINDOW - rest);
        limit = rest + Math.max(read, 0);
        return read > 0;
    }

    private void keepRecorded() {
        if (recording) {
            recorded.write(window, recordedFrom, position - recordedFrom);
            recordedFrom = position;
        }
    }
}
