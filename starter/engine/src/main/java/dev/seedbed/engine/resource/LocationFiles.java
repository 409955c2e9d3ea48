package dev.seedbed.engine.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The files of a location with the CRC-32 of each: from an archive as its directory tells them, without reading a file;
 * from a folder by reading.
 */
public final class LocationFiles {

    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

    private LocationFiles() {}

    /**
     * All files below a location, sorted by path; none where it does not exist. A path that lies in two places of the
     * class path is there twice.
     */
    public static List<LocatedFile> list(String location, ClassLoader loader) throws UnlistableLocation {
        List<LocatedFile> files = new ArrayList<>();
        try {
            if (location.startsWith(FILESYSTEM)) {
                files.addAll(FolderFiles.list(Path.of(location.substring(FILESYSTEM.length()))));
            } else {
                String path = path(location);
                for (URL place : places(path, loader)) {
                    files.addAll(files(place, path, location));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new UnlistableLocation(location, "can't be listed: " + e.getMessage());
        }
        files.sort(Comparator.comparing(LocatedFile::path));
        return files;
    }

    /** The CRC-32 of one file; empty where there is none. */
    public static Optional<Long> single(String location, ClassLoader loader) throws UnlistableLocation {
        try {
            if (location.startsWith(FILESYSTEM) || location.startsWith("file:")) {
                Path file = Path.of(location.substring(location.indexOf(':') + 1));
                return Files.isRegularFile(file)
                        ? Optional.of(FolderFiles.crc(Files.newInputStream(file)))
                        : Optional.empty();
            }
            URL url = loader.getResource(path(location));
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

    private static String path(String location) throws UnlistableLocation {
        String path = location.startsWith(CLASSPATH) ? location.substring(CLASSPATH.length()) : location;
        if (path.contains(":")) {
            throw new UnlistableLocation(location, "is neither on the class path nor in the file system");
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** A class path may name a folder or an archive more than once. */
    private static Collection<URL> places(String path, ClassLoader loader) throws IOException {
        Map<String, URL> places = new LinkedHashMap<>();
        Enumeration<URL> found = loader.getResources(path);
        while (found.hasMoreElements()) {
            URL place = found.nextElement();
            places.putIfAbsent(place.toExternalForm(), place);
        }
        return places.values();
    }

    private static List<LocatedFile> files(URL place, String path, String location)
            throws IOException, URISyntaxException, UnlistableLocation {
        return switch (place.getProtocol()) {
            case "file" -> FolderFiles.list(Path.of(new URI(place.toString())));
            case "jar" -> ArchiveFiles.list((JarURLConnection) place.openConnection(), path);
            default -> throw new UnlistableLocation(location, "lies in a " + place.getProtocol() + ": resource");
        };
    }
}
