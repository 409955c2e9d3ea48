package dev.seedbed.engine.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The files below a folder, except those of hidden folders, such as those of editors and version control. */
final class FolderFiles {

    private static final int CHUNK = 1 << 16;

    private FolderFiles() {}

    static List<LocatedFile> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !isInHiddenFolder(folder.relativize(file)))
                    .map(file -> located(folder, file))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean isInHiddenFolder(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".") && !part.equals(file.getFileName())) {
                return true;
            }
        }
        return false;
    }

    private static LocatedFile located(Path folder, Path file) {
        try {
            String path = folder.relativize(file).toString().replace('\\', '/');
            return new LocatedFile(
                    path,
                    file.toString(),
                    crc(Files.newInputStream(file)),
                    Files.size(file),
                    () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long crc(InputStream content) throws IOException {
        CRC32 crc = new CRC32();
        byte[] chunk = new byte[CHUNK];
        try (content) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                crc.update(chunk, 0, read);
            }
        }
        return crc.getValue();
    }
}
