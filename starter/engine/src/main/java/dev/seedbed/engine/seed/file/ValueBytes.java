package dev.seedbed.engine.seed.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of the value that is being read. It never grows beyond {@link #LONGEST}. */
final class ValueBytes {

    /** What a single value of a file may have, in bytes. */
    static final int LONGEST = 16 << 20;

    private static final int USUAL = 1 << 10;

    private final String file;
    private byte[] bytes = new byte[USUAL];
    private int length;
    private int line;

    ValueBytes(String file) {
        this.file = file;
    }

    void begin(int firstLine) {
        if (bytes.length > USUAL << 10) {
            // one huge value must not hold its memory until the file ends
            bytes = new byte[USUAL];
        }
        length = 0;
        line = firstLine;
    }

    void add(int next) {
        if (length == bytes.length) {
            grow();
        }
        bytes[length++] = (byte) next;
    }

    boolean isEmpty() {
        return length == 0;
    }

    Place place() {
        return new Place(file, line);
    }

    /** The value, strictly as UTF-8. */
    String text() {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        // the lenient decoder is several times faster, and leaves this character wherever it had to give in
        if (text.indexOf('\uFFFD') >= 0) {
            Utf8.refuseForeignBytes(place(), bytes, length);
        }
        return text;
    }

    private void grow() {
        if (length >= LONGEST) {
            throw FileProblem.tooLong(place());
        }
        bytes = Arrays.copyOf(bytes, Math.min(length * 2, LONGEST));
    }
}
