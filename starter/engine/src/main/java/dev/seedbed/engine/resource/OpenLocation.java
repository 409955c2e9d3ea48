package dev.seedbed.engine.resource;

import java.io.Closeable;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a location, cheap to open as long as this is open: archives then are open already.
 *
 * <p>A location that does not exist has no files; a path that lies in two places of the class path is there twice.
 */
public final class OpenLocation implements Closeable {

    private final List<LocatedFile> files = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();

    private OpenLocation() {}

    /** Lists a location. */
    public static OpenLocation of(String location, ClassLoader loader) throws UnlistableLocation {
        OpenLocation open = new OpenLocation();
        try {
            if (LocationPath.isFile(location)) {
                open.files.addAll(FolderFiles.list(LocationPath.file(location)));
            } else {
                open.addPlaces(location, LocationPath.resource(location), loader);
            }
        } catch (IOException | URISyntaxException e) {
            open.closeQuietly();
            throw new UnlistableLocation(location, "can't be listed: " + e.getMessage());
        }
        Collections.sort(open.files);
        return open;
    }

    /** All files, sorted by path. */
    public List<LocatedFile> files() {
        return List.copyOf(files);
    }

    private void addPlaces(String location, String path, ClassLoader loader)
            throws IOException, URISyntaxException, UnlistableLocation {
        Collection<URL> places = places(path, loader);
        if (places.isEmpty() && loader instanceof URLClassLoader known) {
            addArchives(path, known);
        }
        for (URL place : places) {
            switch (place.getProtocol()) {
                case "file" -> files.addAll(FolderFiles.list(Path.of(new URI(place.toString()))));
                case "jar" -> {
                    Archive archive = new Archive((JarURLConnection) place.openConnection());
                    archives.add(archive);
                    files.addAll(archive.list(path));
                }
                default -> files.addAll(FolderFiles.list(folder(location, place)));
            }
        }
    }

    /** An archive without entries for its folders has the files, but no place of that path. */
    private void addArchives(String path, URLClassLoader loader) throws IOException {
        for (URL url : loader.getURLs()) {
            if (url.getProtocol().equals("file") && url.getPath().endsWith(".jar")) {
                Archive archive = new Archive((JarURLConnection) new URL("jar:" + url + "!/").openConnection());
                archives.add(archive);
                files.addAll(archive.list(path));
            }
        }
    }

    /** The file system of a native image's resources, for instance; it stays open as long as the process runs. */
    private Path folder(String location, URL place) throws IOException, URISyntaxException, UnlistableLocation {
        URI address = new URI(place.toString());
        try {
            return Path.of(address);
        } catch (FileSystemNotFoundException notOpen) {
            return opened(location, address);
        }
    }

    private Path opened(String location, URI address) throws IOException, UnlistableLocation {
        try {
            return FileSystems.newFileSystem(address, Map.of()).provider().getPath(address);
        } catch (ProviderNotFoundException | IllegalArgumentException unknown) {
            closeQuietly();
            throw new UnlistableLocation(location, "lies in a " + address.getScheme() + ": resource");
        }
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

    private void closeQuietly() {
        try {
            close();
        } catch (IOException onlyRead) {
            // nothing was written
        }
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
    }
}
