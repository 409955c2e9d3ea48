package dev.seedbed.engine.seed.upsert.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing array of UTF-8 bytes. What needs escaping is written first and escaped in place afterwards, so that values
 * nested in each other (a timestamp in an array in a row) are each written by the one who knows them.
 */
public final class ByteText {

    /** What the server takes as one value at most, a gigabyte, less room for what surrounds it. */
    private static final int LARGEST = (1 << 30) - (1 << 16);

    private static final int WORST_BYTES_OF_CHAR = 3;
    private static final int CHUNK = 1 << 12;
    private static final int LONGEST_NUMBER = 20;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final int initialCapacity;
    private byte[] bytes;
    private int size;

    public ByteText(int initialCapacity) {
        this.initialCapacity = initialCapacity;
        this.bytes = new byte[initialCapacity];
    }

    public int size() {
        return size;
    }

    /** The array itself, of which the first {@link #size()} bytes count. */
    public byte[] array() {
        return bytes;
    }

    /** Begins anew, and gives back what a huge row has taken. */
    public void clear() {
        size = 0;
        if (bytes.length > 2 * initialCapacity) {
            bytes = new byte[initialCapacity];
        }
    }

    /** Forgets what was written from there on. */
    public void cutTo(int from) {
        size = from;
    }

    public void put(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    public void ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /**
     * Writes text, and says whether it may need escaping.
     *
     * @throws UnwritableValue if it is no text that the server takes: it has a zero character or half of a surrogate pair
     */
    public boolean text(CharSequence text) {
        boolean special = false;
        int length = text.length();
        for (int from = 0; from < length; from += CHUNK) {
            special |= chunk(text, from, Math.min(length, from + CHUNK));
        }
        return special;
    }

    private boolean chunk(CharSequence text, int from, int to) {
        reserve((long) (to - from) * WORST_BYTES_OF_CHAR);
        boolean special = false;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                wide(text, i);
            } else {
                special |= character < ' ' || character == '\\';
                if (character == 0) {
                    throw new UnwritableValue("the text has a zero character, which PostgreSQL cannot store");
                }
                bytes[size++] = (byte) character;
            }
        }
        return special;
    }

    private void wide(CharSequence text, int at) {
        char character = text.charAt(at);
        if (character < 0x800) {
            bytes[size++] = (byte) (0xC0 | (character >> 6));
            bytes[size++] = following(character);
        } else if (!Character.isSurrogate(character)) {
            bytes[size++] = (byte) (0xE0 | (character >> 12));
            bytes[size++] = following(character >> 6);
            bytes[size++] = following(character);
        } else if (Character.isHighSurrogate(character)) {
            pair(character, at + 1 < text.length() ? text.charAt(at + 1) : 0);
        } else if (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))) {
            throw new UnwritableValue("the text has half of a surrogate pair");
        }
    }

    /** Four bytes for two characters; the second of them then writes nothing. */
    private void pair(char high, char low) {
        if (!Character.isLowSurrogate(low)) {
            throw new UnwritableValue("the text has half of a surrogate pair");
        }
        int point = Character.toCodePoint(high, low);
        bytes[size++] = (byte) (0xF0 | (point >> 18));
        bytes[size++] = following(point >> 12);
        bytes[size++] = following(point >> 6);
        bytes[size++] = following(point);
    }

    /** A byte after the first, with six bits. */
    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    public void number(long value) {
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        reserve(LONGEST_NUMBER);
        if (value < 0) {
            bytes[size++] = '-';
        }
        long rest = Math.abs(value);
        padded(rest, digits(rest));
    }

    private static int digits(long value) {
        int digits = 1;
        for (long power = 10; digits < 19 && value >= power; power *= 10) {
            digits++;
        }
        return digits;
    }

    /** A number that is not negative, in exactly so many digits. */
    public void padded(long value, int digits) {
        reserve(digits);
        long rest = value;
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** So many digits of the number's hexadecimal form, from its end. */
    public void hex(long value, int digits) {
        reserve(digits);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(int) (value >>> shift) & 0xF];
        }
    }

    public void hex(byte[] binary) {
        reserve(2L * binary.length);
        for (byte each : binary) {
            bytes[size++] = HEX[each >> 4 & 0xF];
            bytes[size++] = HEX[each & 0xF];
        }
    }

    /** Puts a backslash before every backslash and control character from there on, as COPY wants it. */
    public void escapeForCopy(int from) {
        int more = 0;
        for (int i = from; i < size; i++) {
            more += copyEscape(bytes[i]) == 0 ? 0 : 1;
        }
        reserve(more);
        int to = size + more;
        for (int at = size; to > at; ) {
            byte value = bytes[--at];
            byte escape = copyEscape(value);
            bytes[--to] = escape == 0 ? value : escape;
            if (escape != 0) {
                bytes[--to] = '\\';
            }
        }
        size += more;
    }

    private static byte copyEscape(byte value) {
        return switch (value) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    /** Puts what stands from there on in double quotes, its own quotes and backslashes behind a backslash. */
    public void quote(int from) {
        int more = 0;
        for (int i = from; i < size; i++) {
            more += bytes[i] == '"' || bytes[i] == '\\' ? 1 : 0;
        }
        reserve(more + 2L);
        int to = size + more + 1;
        bytes[to] = '"';
        for (int at = size; at > from; ) {
            byte value = bytes[--at];
            bytes[--to] = value;
            if (value == '"' || value == '\\') {
                bytes[--to] = '\\';
            }
        }
        bytes[from] = '"';
        size += more + 2;
    }

    private void reserve(long more) {
        long needed = size + more;
        if (needed > bytes.length) {
            if (needed > LARGEST) {
                throw new UnwritableValue("the row is larger than a gigabyte, the most that PostgreSQL takes");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(needed, 2L * bytes.length)));
        }
    }

    /** The text from there on, for messages. */
    public String toString(int from) {
        return new String(bytes, from, size - from, StandardCharsets.UTF_8);
    }
}
