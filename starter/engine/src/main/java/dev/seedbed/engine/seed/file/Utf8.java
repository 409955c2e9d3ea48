package dev.seedbed.engine.seed.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Finds the first byte that is not UTF-8. */
final class Utf8 {

    private static final int SHOWN_BEFORE = 40;

    private Utf8() {}

    static void refuseForeignBytes(Place firstLine, byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            Place place = new Place(firstLine.file(), firstLine.line() + lines);
            throw FileProblem.notUtf8(place, bytes[in.position()] & 0xff, lastWords(before));
        }
    }

    private static String lastWords(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.length() <= SHOWN_BEFORE ? line : "… " + line.substring(line.length() - SHOWN_BEFORE);
    }
}
