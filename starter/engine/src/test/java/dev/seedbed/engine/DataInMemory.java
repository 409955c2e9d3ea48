package dev.seedbed.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in memory for the data of the test server, where there is room: hundreds of databases are made and thrown away,
 * and on a disk their removal alone takes minutes.
 */
final class DataInMemory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String PREFIX = "seedbed-tests-";
    private static final long ENOUGH = 10L << 30;

    private DataInMemory() {}

    /** A directory that does not exist yet; empty where the server is better kept on disk. */
    static Optional<Path> directory() throws IOException {
        if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ENOUGH) {
            return Optional.empty();
        }
        sweep();
        return Optional.of(MEMORY.resolve(PREFIX + ProcessHandle.current().pid()));
    }

    /** What a killed process has left. */
    private static void sweep() throws IOException {
        try (Stream<Path> entries = Files.list(MEMORY)) {
            for (Path entry : entries.filter(DataInMemory::isAbandoned).toList()) {
                delete(entry);
            }
        }
    }

    private static boolean isAbandoned(Path entry) {
        String name = entry.getFileName().toString();
        return name.matches(PREFIX + "\\d+")
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .isEmpty();
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
