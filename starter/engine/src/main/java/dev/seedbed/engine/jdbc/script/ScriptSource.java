package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a script's bytes come from, and the name that messages give it. A source can be opened any number of times; each
 * opening reads it from its first byte.
 */
public final class ScriptSource {

    /** The {@link #size()} of a source that does not know it. */
    public static final long UNKNOWN_SIZE = -1;

    private final String name;
    private final long size;
    private final Opening opening;

    private ScriptSource(String name, long size, Opening opening) {
        this.name = name;
        this.size = size;
        this.opening = opening;
    }

    /** A script held in memory. */
    public static ScriptSource text(String name, String script) {
        return bytes(name, script.getBytes(StandardCharsets.UTF_8));
    }

    /** A script held in memory, as the bytes of its file. */
    public static ScriptSource bytes(String name, byte[] script) {
        return new ScriptSource(name, script.length, () -> new ByteArrayInputStream(script));
    }

    /**
     * A script from elsewhere.
     *
     * @param size in bytes, or {@link #UNKNOWN_SIZE}
     */
    public static ScriptSource of(String name, long size, Opening opening) {
        return new ScriptSource(name, size, opening);
    }

    /**
     * The script at a path of the class path, or nothing where there is no such resource.
     *
     * @param path without a leading slash, as class loaders want it: {@code db/init.sql}
     */
    public static Optional<ScriptSource> resource(ClassLoader loader, String path) {
        URL url = loader.getResource(path);
        return url == null ? Optional.empty() : Optional.of(resource("classpath:" + path, url));
    }

    private static ScriptSource resource(String name, URL url) {
        try {
            if (isDirectory(url)) {
                throw directory(name);
            }
            return new ScriptSource(name, sizeOf(url), () -> connect(url).getInputStream());
        } catch (IOException | URISyntaxException e) {
            throw ReadingProblem.unreadable(name, e);
        }
    }

    /** The script in a file, which must exist. */
    public static ScriptSource file(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw directory(name);
        }
        if (!Files.exists(file)) {
            throw new Problem(
                    name + " does not exist",
                    "The script was looked for at " + file.toAbsolutePath() + ", and there is no such file.",
                    "Create the file, or correct its name where it is configured.");
        }
        try {
            return new ScriptSource(name, Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw ReadingProblem.unreadable(name, e);
        }
    }

    /** What messages call it: {@code classpath:db/init.sql}, or a file's path as it was given. */
    public String name() {
        return name;
    }

    /** The number of its bytes, or {@link #UNKNOWN_SIZE}. */
    public long size() {
        return size;
    }

    InputStream open() {
        try {
            return opening.open();
        } catch (IOException e) {
            throw ReadingProblem.unreadable(name, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean isDirectory(URL url) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("file")) {
            return Files.isDirectory(Path.of(url.toURI()));
        }
        return connect(url) instanceof JarURLConnection jar
                && jar.getJarEntry() != null
                && jar.getJarEntry().isDirectory();
    }

    private static long sizeOf(URL url) throws IOException, URISyntaxException {
        return url.getProtocol().equals("file")
                ? Files.size(Path.of(url.toURI()))
                : connect(url).getContentLengthLong();
    }

    private static URLConnection connect(URL url) throws IOException {
        return url.openConnection();
    }

    private static Problem directory(String name) {
        return new Problem(
                name + " is a directory",
                "A script is one file, and there is a directory of its name.",
                "Rename the directory, or name a file in it where the script is configured.");
    }

    /** Opens a script, each time from its first byte. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
