package dev.seedbed.engine.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The files of a location with the CRC-32 of each: from an archive as its directory tells them, without reading a file;
 * from a folder by reading.
 */
public final class LocationFiles {

    private LocationFiles() {}

    /** The files of a location, as {@link OpenLocation} tells them. */
    public static List<LocatedFile> list(String location, ClassLoader loader) throws UnlistableLocation {
        try (OpenLocation open = OpenLocation.of(location, loader)) {
            return open.files();
        } catch (IOException e) {
            throw new UnlistableLocation(location, "can't be listed: " + e.getMessage());
        }
    }

    /** The CRC-32 of one file; empty where there is none. */
    public static Optional<Long> single(String location, ClassLoader loader) throws UnlistableLocation {
        try {
            if (LocationPath.isFile(location)) {
                Path file = LocationPath.file(location);
                return Files.isRegularFile(file)
                        ? Optional.of(FolderFiles.crc(Files.newInputStream(file)))
                        : Optional.empty();
            }
            URL url = loader.getResource(LocationPath.resource(location));
            return url == null ? Optional.empty() : crc(url);
        } catch (IOException e) {
            throw new UnlistableLocation(location, "can't be read: " + e.getMessage());
        }
    }

    private static Optional<Long> crc(URL url) throws IOException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile archive = jar.getJarFile()) {
                return Optional.ofNullable(archive.getJarEntry(jar.getEntryName()))
                        .map(JarEntry::getCrc);
            }
        }
        try (InputStream content = url.openStream()) {
            return Optional.of(FolderFiles.crc(content));
        }
    }
}
