package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.assertj.core.api.Assertions;

/** A folder that is a class path of its own, with seeds in {@code db/seed}. */
final class SeedFolder {

    private final Path root;

    SeedFolder(Path root) {
        this.root = root;
    }

    SeedFolder with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    SeedFolder with(String path, byte[] content) {
        try {
            Path file = root.resolve("db/seed").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassLoader loader() {
        return loader(root);
    }

    /** A class path of several folders and archives, and nothing else. */
    static ClassLoader loader(Path... places) {
        return new URLClassLoader(Stream.of(places).map(SeedFolder::url).toArray(URL[]::new), null);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<SeedDefinition> find() {
        return SeedFiles.find(loader(), List.of("classpath:db/seed"));
    }

    SeedDefinition find(String name) {
        return find().stream()
                .filter(seed -> seed.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The message of the problem that its files are. */
    String problem() {
        Problem problem = Assertions.catchThrowableOfType(Problem.class, this::find);
        return problem == null ? "no problem" : String.valueOf(problem.getMessage());
    }

    /** The same files in an archive. */
    Path jar(Path archive) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                String name = root.relativize(file).toString();
                if (Files.isDirectory(file) && !name.isEmpty()) {
                    jar.putNextEntry(new ZipEntry(name + "/"));
                } else if (Files.isRegularFile(file)) {
                    jar.putNextEntry(new ZipEntry(name));
                    jar.write(Files.readAllBytes(file));
                }
            }
        }
        return archive;
    }
}
