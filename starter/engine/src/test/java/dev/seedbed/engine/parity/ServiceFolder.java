package dev.seedbed.engine.parity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The files of a service. */
record ServiceFolder(Path path) {

    private static final String MIGRATIONS = "db/migration/";

    ServiceFolder {
        try {
            Files.createDirectories(path.resolve(MIGRATIONS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, byte[] content) {
        try {
            Path file = file(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return name.startsWith("/") ? path.resolve(name.substring(1)) : path.resolve(MIGRATIONS + name);
    }

    /** Makes a jar on the class path of a folder's files. */
    void pack(String folder, boolean withFolders) {
        Path root = path.resolve(folder);
        try {
            Files.createDirectories(path.resolve("classpath"));
            try (OutputStream out = Files.newOutputStream(path.resolve("classpath/" + folder + ".jar"));
                    JarOutputStream jar = new JarOutputStream(out);
                    var files = Files.walk(root)) {
                for (Path file :
                        files.filter(file -> !file.equals(root)).sorted().toList()) {
                    boolean isFolder = Files.isDirectory(file);
                    if (!isFolder || withFolders) {
                        jar.putNextEntry(new JarEntry(root.relativize(file) + (isFolder ? "/" : "")));
                        if (!isFolder) {
                            Files.copy(file, jar);
                        }
                        jar.closeEntry();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
