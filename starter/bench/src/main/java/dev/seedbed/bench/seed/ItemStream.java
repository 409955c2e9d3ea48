package dev.seedbed.bench.seed;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Items in COPY's text format, as one would write them by hand for the driver's CopyManager. */
final class ItemStream extends InputStream {

    private static final int FULL = 1 << 16;

    private final Iterator<Item> items;
    private final StringBuilder text = new StringBuilder(FULL + 1_024);
    private byte[] bytes = new byte[0];
    private int position;

    ItemStream(Iterator<Item> items) {
        this.items = items;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (position == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        text.setLength(0);
        while (items.hasNext() && text.length() < FULL) {
            append(items.next());
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        position = 0;
        return bytes.length > 0;
    }

    private void append(Item item) {
        text.append(item.id()).append('\t');
        escaped(item.code());
        text.append('\t');
        escaped(item.name());
        text.append('\t').append(item.price()).append('\t').append(item.active() ? 't' : 'f');
        text.append('\t').append(item.created()).append('\n');
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\\' -> text.append("\\\\");
                default -> text.append(character);
            }
        }
    }
}
