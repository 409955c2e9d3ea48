package dev.seedbed.test;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The servers that tests which failed on purpose have kept: they are to stop with this module's tests all the same. */
final class KeptServers {

    /** Tests that fail on purpose hold it: only the databases of the last three failures stay. */
    static final String FAILURES = "databases of failed tests";

    private KeptServers() {}

    static void forget() throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(Path.of("target/seedbed"))) {
            for (Path directory : directories) {
                Files.deleteIfExists(directory.resolve("kept-for"));
            }
        }
    }
}
