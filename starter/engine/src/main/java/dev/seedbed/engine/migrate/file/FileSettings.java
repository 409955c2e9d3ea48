package dev.seedbed.engine.migrate.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where migration files are, what they are named like, and how they are encoded.
 *
 * @param callbackLocations where SQL callbacks are looked for; empty: where the migrations are
 * @param missingLocationsFail whether a location that does not exist stops the start
 * @param namesAreChecked whether a script whose name is no migration's stops the start
 * @param detectsEncoding whether the encoding of each file of the file system is found out from its bytes
 */
public record FileSettings(
        List<String> locations,
        List<String> callbackLocations,
        boolean missingLocationsFail,
        FileNaming naming,
        boolean namesAreChecked,
        Charset encoding,
        boolean detectsEncoding) {

    public static final FileSettings DEFAULT = at(List.of("classpath:db/migration"));

    public FileSettings {
        locations = List.copyOf(locations);
        callbackLocations = List.copyOf(callbackLocations);
    }

    /** The default settings with other locations. */
    public static FileSettings at(List<String> locations) {
        return new FileSettings(locations, List.of(), false, FileNaming.DEFAULT, false, StandardCharsets.UTF_8, false);
    }
}
