package dev.seedbed.engine.resource;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file found in a location.
 *
 * @param path below the location, with slashes: {@code dev/10-account.csv}
 * @param address tells it from every other file: its folder's or archive's place, then its path
 * @param crc the CRC-32 of its content
 * @param size how many bytes it has
 */
public record LocatedFile(String path, String address, long crc, long size, Opening opening)
        implements Comparable<LocatedFile> {

    /** Opens the file, each time from its first byte. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** By path. */
    @Override
    public int compareTo(LocatedFile other) {
        return path.compareTo(other.path);
    }
}
