package dev.seedbed.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a test server's data lies in memory, on systems that offer such a place and while it has room. The server's own
 * directory holds a link to it; a place that no link leads to any more, because the project was cleaned, is deleted when
 * the next one is made.
 */
final class MemoryPlace {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryPlace.class);
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String PREFIX = "seedbed-" + System.getProperty("user.name", "") + "-";
    private static final long ROOM = 2L << 30;

    private MemoryPlace() {}

    /** Makes an empty one for this server. */
    static Optional<Path> make(ServerDirectory directory) throws IOException {
        if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ROOM) {
            return Optional.empty();
        }
        sweep();
        Path place = of(directory);
        Directories.delete(place);
        Files.createDirectory(
                place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(owner(place), directory.path().toString());
        return Optional.of(place);
    }

    static Path of(ServerDirectory directory) {
        return MEMORY.resolve(PREFIX + checksum(directory.path()));
    }

    /** What others have left behind keeps no server from starting: it may go while this looks at it. */
    private static void sweep() throws IOException {
        try (DirectoryStream<Path> places = Files.newDirectoryStream(MEMORY, PREFIX + "*")) {
            for (Path place : places) {
                try {
                    deleteIfNobodys(place, Duration.ofMinutes(5));
                } catch (IOException e) {
                    LOG.debug("{} stays for the next start to delete.", place, e);
                }
            }
        }
    }

    /** @param youth the link to a place as young as that may be still to come */
    static void deleteIfNobodys(Path place, Duration youth) throws IOException {
        if (Files.exists(place) && isOlder(place, youth) && !isLinked(place) && !isServed(place)) {
            Directories.delete(place);
        }
    }

    private static boolean isOlder(Path place, Duration youth) throws IOException {
        FileTime made = Files.getLastModifiedTime(place);
        return made.toInstant().isBefore(Instant.now().minus(youth));
    }

    private static boolean isLinked(Path place) throws IOException {
        Path file = owner(place);
        if (!Files.exists(file)) {
            return false;
        }
        Path link = new ServerDirectory(Path.of(Files.readString(file))).data();
        return Files.exists(link) && Files.isSameFile(link, data(place));
    }

    private static boolean isServed(Path place) throws IOException {
        return Postmaster.read(data(place).resolve("postmaster.pid"))
                .filter(Postmaster::isAlive)
                .isPresent();
    }

    static Path data(Path place) {
        return place.resolve("data");
    }

    private static Path owner(Path place) {
        return place.resolve("owner");
    }

    private static String checksum(Path path) {
        CRC32 checksum = new CRC32();
        checksum.update(path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
