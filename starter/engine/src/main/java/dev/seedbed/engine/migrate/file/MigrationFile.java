package dev.seedbed.engine.migrate.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * A file of a location.
 *
 * @param script its path below the location, which is how the history names it
 * @param place where it lies, for messages
 * @param inFileSystem whether it was found through a {@code filesystem:} location
 */
public record MigrationFile(String script, String place, boolean inFileSystem, Content content) {

    /** What is in the file; each time from its beginning. */
    public interface Content {

        InputStream open() throws IOException;

        /** The text, which fails where bytes do not exist in the encoding. */
        default Reader read(Charset encoding) throws IOException {
            return new InputStreamReader(open(), encoding.newDecoder());
        }
    }

    /** The file's name, without its folders. */
    public String name() {
        return script.substring(script.lastIndexOf('/') + 1);
    }
}
