package dev.seedbed.engine.resource;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** An archive of the class path. Its files can be opened later as well: each then opens the archive anew. */
final class Archive implements Closeable {

    private final URL url;
    private final JarFile jar;
    private volatile boolean closed;

    Archive(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        url = connection.getJarFileURL();
        jar = connection.getJarFile();
    }

    /** The files below one of its folders, as its directory tells them. */
    List<LocatedFile> list(String path) {
        String folder = path.endsWith("/") ? path : path + '/';
        List<LocatedFile> files = new ArrayList<>();
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!entry.isDirectory() && name.startsWith(folder)) {
                files.add(new LocatedFile(
                        name.substring(folder.length()),
                        url + "!/" + name,
                        entry.getCrc(),
                        entry.getSize(),
                        new Entry(this, name)));
            }
        }
        return files;
    }

    private InputStream open(String name) throws IOException {
        if (!closed) {
            return entry(jar, name);
        }
        JarURLConnection connection = (JarURLConnection) new URL("jar:" + url + "!/").openConnection();
        Archive again = new Archive(connection);
        try {
            return new FilterInputStream(entry(again.jar, name)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    again.close();
                }
            };
        } catch (IOException e) {
            again.close();
            throw e;
        }
    }

    private InputStream entry(JarFile from, String name) throws IOException {
        ZipEntry entry = from.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(url + "!/" + name);
        }
        return from.getInputStream(entry);
    }

    private record Entry(Archive archive, String name) implements LocatedFile.Opening {
        @Override
        public InputStream open() throws IOException {
            return archive.open(name);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        jar.close();
    }
}
