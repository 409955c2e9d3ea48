package dev.seedbed.engine.seed.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file's bytes through a window of fixed size, with the line of the next one. A line ends with a line feed, a carriage
 * return, or both; a byte order mark is skipped.
 */
final class FileBytes implements Closeable {

    static final int END = -1;

    private static final int WINDOW = 1 << 16;
    /** Enough for what most files say of themselves. */
    private static final int BEGINNING = 1 << 9;

    private final InputStream in;
    private final byte[] window;
    private int position;
    private int limit;
    private int line = 1;

    FileBytes(InputStream in) throws IOException {
        this(in, WINDOW);
    }

    private FileBytes(InputStream in, int size) throws IOException {
        this.in = in;
        window = new byte[size];
        limit = Math.max(in.readNBytes(window, 0, 3), 0);
        if (limit == 3 && window[0] == (byte) 0xEF && window[1] == (byte) 0xBB && window[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    /** For a file of which only the beginning is wanted. */
    static FileBytes beginning(InputStream in) throws IOException {
        return new FileBytes(in, BEGINNING);
    }

    int line() {
        return line;
    }

    /** The next byte, which stays the next one, or {@link #END}. */
    int peek() throws IOException {
        return position < limit || fill() ? window[position] & 0xff : END;
    }

    int next() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        int next = window[position++] & 0xff;
        if (next == '\n' || (next == '\r' && peek() != '\n')) {
            line++;
        }
        return next;
    }

    /** Whether a line or the file ends here. */
    boolean atLineEnd() throws IOException {
        int next = peek();
        return next == '\n' || next == '\r' || next == END;
    }

    /** Goes past one line's end, where there is one. */
    void skipLineEnd() throws IOException {
        if (next() == '\r' && peek() == '\n') {
            next();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(in.read(window), 0);
        return limit > 0;
    }
}
