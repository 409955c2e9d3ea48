package dev.seedbed.engine.migrate.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text as bytes in UTF-8, which are made as they are asked for. */
final class Utf8Stream extends InputStream {

    private static final int CHUNK = 8192;

    private final Reader text;
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private final CharBuffer characters = CharBuffer.allocate(CHUNK).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(4 * CHUNK).flip();
    private boolean ended;

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return available(1) ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!available(length)) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    private boolean available(int wanted) throws IOException {
        while (wanted > 0 && !bytes.hasRemaining() && !(ended && !characters.hasRemaining())) {
            encode();
        }
        return bytes.hasRemaining();
    }

    private void encode() throws IOException {
        characters.compact();
        ended |= text.read(characters) < 0;
        characters.flip();
        bytes.clear();
        CoderResult result = encoder.encode(characters, bytes, ended);
        bytes.flip();
        if (result.isError()) {
            result.throwException();
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
