package dev.seedbed.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory in memory, where the system has a place for it, else on disk; it goes when it is closed. */
public record Memory(Path directory) implements AutoCloseable {

    private static final Path PLACE = Path.of("/dev/shm");

    public static boolean isThere() {
        return Files.isWritable(PLACE);
    }

    /**
     * A new one.
     *
     * @param otherwise where it lies on disk
     */
    public static Memory of(Path otherwise) throws IOException {
        return new Memory(Files.createTempDirectory(isThere() ? PLACE : otherwise, "seedbed-bench"));
    }

    @Override
    public void close() throws IOException {
        Directories.delete(directory);
    }
}
