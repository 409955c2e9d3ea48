package dev.seedbed.engine.jdbc.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes a statement's bytes as UTF-8, strictly: the first byte that is none is named with its line. */
final class StatementText {

    private static final int SHOWN_BEFORE = 40;

    private StatementText() {}

    static String decode(String name, int firstLine, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // the lenient decoder is several times faster, and leaves this character wherever it had to give in
        if (text.indexOf('\uFFFD') >= 0) {
            refuseForeignBytes(name, firstLine, bytes);
        }
        return text;
    }

    private static void refuseForeignBytes(String name, int firstLine, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            int line = firstLine + (int) before.chars().filter(c -> c == '\n').count();
            throw ReadingProblem.notUtf8(name, line, bytes[in.position()] & 0xff, lastWords(before));
        }
    }

    private static String lastWords(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.length() <= SHOWN_BEFORE ? line : "… " + line.substring(line.length() - SHOWN_BEFORE);
    }
}
