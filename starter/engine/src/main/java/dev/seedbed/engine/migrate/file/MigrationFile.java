package dev.seedbed.engine.migrate.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of a location.
 *
 * @param script its path below the location, which is how the history names it
 * @param place where it lies, for messages
 * @param resource its name on the class path, if it was found there
 */
public record MigrationFile(String script, String place, Optional<String> resource, Content content) {

    /** What is in the file; each time from its beginning. */
    public interface Content {

        InputStream open() throws IOException;

        /** The text, which fails where bytes do not exist in the encoding. */
        default Reader read(Charset encoding) throws IOException {
            return new InputStreamReader(open(), encoding.newDecoder());
        }
    }

    /** A text that is in no file, as one of this name. */
    public static MigrationFile ofText(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new MigrationFile(name, name, Optional.of(name), new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader read(Charset encoding) {
                return new StringReader(text);
            }
        });
    }

    boolean inFileSystem() {
        return resource.isEmpty();
    }

    /** The file's name, without its folders. */
    public String name() {
        return script.substring(script.lastIndexOf('/') + 1);
    }
}
