package dev.seedbed.engine.parity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of a file, as a case describes them: a text, and how it is written.
 *
 * @param options an encoding's name; {@code bom}: with a byte order mark; {@code crlf} or {@code cr}: these line ends;
 *     {@code open}: without a line end at the end
 */
record FileContent(String text, List<String> options) {

    FileContent {
        options = List.copyOf(options);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = StandardCharsets.UTF_8;
        String written = text;
        boolean mark = false;
        for (String option : options) {
            switch (option) {
                case "bom" -> mark = true;
                case "crlf" -> written = written.replace("\n", "\r\n");
                case "cr" -> written = written.replace("\n", "\r");
                case "open" -> written = written.substring(0, Math.max(0, written.length() - 1));
                default -> charset = Charset.forName(option);
            }
        }
        bytes.writeBytes(((mark ? "\uFEFF" : "") + written).getBytes(charset));
        return bytes.toByteArray();
    }
}
