package dev.seedbed.engine.resource;

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

/** The files below a folder of an archive. Each opening opens the archive anew: nothing of it stays open here. */
final class ArchiveFiles {

    private ArchiveFiles() {}

    static List<LocatedFile> list(JarURLConnection connection, String path) throws IOException {
        String folder = path.endsWith("/") ? path : path + '/';
        List<LocatedFile> files = new ArrayList<>();
        connection.setUseCaches(false);
        try (JarFile archive = connection.getJarFile()) {
            Enumeration<JarEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                    files.add(located(connection.getJarFileURL(), entry, folder.length()));
                }
            }
        }
        return files;
    }

    private static LocatedFile located(URL archive, JarEntry entry, int folder) {
        String name = entry.getName();
        return new LocatedFile(
                name.substring(folder),
                archive + "!/" + name,
                entry.getCrc(),
                entry.getSize(),
                () -> open(new URL("jar:" + archive + "!/"), name));
    }

    private static InputStream open(URL root, String name) throws IOException {
        JarURLConnection connection = (JarURLConnection) root.openConnection();
        connection.setUseCaches(false);
        JarFile archive = connection.getJarFile();
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            archive.close();
            throw new FileNotFoundException(root + name);
        }
        return new FilterInputStream(archive.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                super.close();
                archive.close();
            }
        };
    }
}
