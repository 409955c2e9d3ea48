package dev.seedbed.engine.migrate.file;

import java.io.IOException;
import java.io.Reader;
import java.util.function.UnaryOperator;

/** Replaces placeholders in a text while it is read, in memory of a fixed size and that of the longest name. */
final class PlaceholderReader extends Reader {

    private static final int CHUNK = 8192;

    private final Reader in;
    private final String prefix;
    private final String suffix;
    private final UnaryOperator<String> values;
    private final char[] chunk = new char[CHUNK];
    /** What has been read and not been looked at. */
    private final StringBuilder ahead = new StringBuilder();

    private String ready = "";
    private int taken;
    private boolean ended;

    PlaceholderReader(Reader in, String prefix, String suffix, UnaryOperator<String> values) {
        this.in = in;
        this.prefix = prefix;
        this.suffix = suffix;
        this.values = values;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (taken == ready.length()) {
            if (ended && ahead.isEmpty()) {
                return -1;
            }
            ready = next();
            taken = 0;
        }
        int count = Math.min(length, ready.length() - taken);
        ready.getChars(taken, taken + count, target, offset);
        taken += count;
        return count;
    }

    /** The text up to the next placeholder, or the value of one. */
    private String next() throws IOException {
        int plain = plain();
        while (plain == 0 && !startsWithPrefix() && more()) {
            plain = plain();
        }
        if (plain == 0 && startsWithPrefix()) {
            return placeholder();
        }
        int end = plain == 0 && ended ? ahead.length() : plain;
        String text = ahead.substring(0, end);
        ahead.delete(0, end);
        return text;
    }

    private boolean startsWithPrefix() {
        return ahead.indexOf(prefix) == 0;
    }

    /**
     * How much of what has been read is text, up to a prefix or to what may become one. As with Flyway, a character that
     * disappoints what began like a prefix does not begin one itself: {@code $${name}} is text.
     */
    private int plain() {
        int at = 0;
        while (at < ahead.length()) {
            int matched = 0;
            while (matched < prefix.length()
                    && at + matched < ahead.length()
                    && ahead.charAt(at + matched) == prefix.charAt(matched)) {
                matched++;
            }
            if (matched == prefix.length() || at + matched == ahead.length()) {
                return at;
            }
            at += matched + 1;
        }
        return at;
    }

    private String placeholder() throws IOException {
        int end = ahead.indexOf(suffix, prefix.length());
        while (end < 0 && more()) {
            end = ahead.indexOf(suffix, prefix.length());
        }
        String name = ahead.substring(prefix.length(), end < 0 ? ahead.length() : end);
        ahead.delete(0, end < 0 ? ahead.length() : end + suffix.length());
        return values.apply(name);
    }

    private boolean more() throws IOException {
        int read = in.read(chunk);
        ended = read < 0;
        if (!ended) {
            ahead.append(chunk, 0, read);
        }
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
