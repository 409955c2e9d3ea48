package dev.seedbed.engine.migrate.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds out a file's encoding from its bytes: UTF-16 by its byte order mark or by its many zero bytes, else UTF-8 if they
 * are valid in it, else ISO 8859-1, in which all bytes are.
 */
final class EncodingDetector {

    private static final byte FE = (byte) 0xFE;
    private static final byte FF = (byte) 0xFF;

    private EncodingDetector() {}

    static Charset detect(byte[] bytes) {
        boolean pairs = bytes.length % 2 == 0 && bytes.length > 0;
        if (pairs && bytes[0] == FE && bytes[1] == FF) {
            return StandardCharsets.UTF_16BE;
        }
        if (pairs && bytes[0] == FF && bytes[1] == FE) {
            return StandardCharsets.UTF_16LE;
        }
        if (pairs && isMostlyZeroInOddPlaces(bytes)) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static boolean isMostlyZeroInOddPlaces(byte[] bytes) {
        int zeros = 0;
        for (int i = 1; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : -1;
        }
        return zeros > 0;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
