package dev.seedbed.engine.migrate.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The checksum of a script, as the history has it: CRC-32 of its lines in UTF-8, one after the other without what ends
 * them, so that neither encoding nor line ends count. A byte order mark does not count either.
 */
final class LineChecksum {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LineChecksum() {}

    static int of(Reader text) throws IOException {
        CRC32 crc = new CRC32();
        try (BufferedReader lines = new BufferedReader(text)) {
            boolean first = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String counted = first && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                crc.update(counted.getBytes(StandardCharsets.UTF_8));
                first = false;
            }
        }
        return (int) crc.getValue();
    }
}
