package dev.seedbed.engine.migrate.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of a location with the CRC-32 of each: from an archive as its directory tells them, without reading a file;
 * from a folder by reading.
 */
final class LocationFiles {

    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

    private LocationFiles() {}

    static Map<String, Long> list(String location, ClassLoader loader) throws UnlistableLocation {
        if (location.contains("*") || location.contains("?")) {
            throw new UnlistableLocation(location, "has wildcards, which only Flyway resolves");
        }
        Map<String, Long> files = new TreeMap<>();
        try {
            if (location.startsWith(FILESYSTEM)) {
                addFolder(Path.of(location.substring(FILESYSTEM.length())), files);
                return files;
            }
            String path = path(location);
            Enumeration<URL> found = loader.getResources(path);
            while (found.hasMoreElements()) {
                add(found.nextElement(), path, location, files);
            }
            return files;
        } catch (IOException | URISyntaxException e) {
            throw new UnlistableLocation(location, "can't be listed: " + e.getMessage());
        }
    }

    /** The CRC-32 of one file; empty where there is none. */
    static Optional<Long> single(String location, ClassLoader loader) throws UnlistableLocation {
        try {
            if (location.startsWith(FILESYSTEM) || location.startsWith("file:")) {
                Path file = Path.of(location.substring(location.indexOf(':') + 1));
                return Files.isRegularFile(file)
                        ? Optional.of(CodeSide.crc(Files.readAllBytes(file)))
                        : Optional.empty();
            }
            URL url = loader.getResource(path(location));
            if (url == null) {
                return Optional.empty();
            }
            if (url.openConnection() instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (JarFile archive = jar.getJarFile()) {
                    return Optional.ofNullable(archive.getJarEntry(jar.getEntryName()))
                            .map(JarEntry::getCrc);
                }
            }
            try (InputStream content = url.openStream()) {
                return Optional.of(CodeSide.crc(content.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UnlistableLocation(location, "can't be read: " + e.getMessage());
        }
    }

    private static String path(String location) throws UnlistableLocation {
        String path = location.startsWith(CLASSPATH) ? location.substring(CLASSPATH.length()) : location;
        if (path.contains(":")) {
            throw new UnlistableLocation(location, "is neither on the class path nor in the file system");
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static void add(URL url, String path, String location, Map<String, Long> files)
            throws IOException, URISyntaxException, UnlistableLocation {
        switch (url.getProtocol()) {
            case "file" -> addFolder(Path.of(new URI(url.toString())), files);
            case "jar" -> addArchive((JarURLConnection) url.openConnection(), path, files);
            default -> throw new UnlistableLocation(location, "lies in a " + url.getProtocol() + ": resource");
        }
    }

    private static void addFolder(Path folder, Map<String, Long> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.merge(
                            folder.relativize(file).toString().replace('\\', '/'),
                            CodeSide.crc(content(file)),
                            LocationFiles::both));
        }
    }

    /** The same name in two places of the class path: both count. */
    private static Long both(Long first, Long second) {
        return first * 31 + second;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addArchive(JarURLConnection connection, String path, Map<String, Long> files)
            throws IOException {
        String folder = path.endsWith("/") ? path : path + '/';
        connection.setUseCaches(false);
        try (JarFile archive = connection.getJarFile()) {
            Enumeration<JarEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                    files.merge(entry.getName().substring(folder.length()), entry.getCrc(), LocationFiles::both);
                }
            }
        }
    }
}
