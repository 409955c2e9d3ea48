package dev.seedbed.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's programs, unpacked once a version into the user's cache ({@code ~/.cache/seedbed}), where the next start
 * and other projects find them.
 */
record Binaries(Path directory, int majorVersion) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private static @Nullable Binaries ofThisPlatform;

    static synchronized Binaries ofThisPlatform() throws IOException {
        Binaries known = ofThisPlatform == null ? at(of(Platform.current())) : ofThisPlatform;
        ofThisPlatform = known;
        return known;
    }

    /** @param directory holds {@code bin}, {@code lib} and {@code share} */
    static Binaries at(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        directory.resolve("bin").resolve("postgres").toString(), "--version")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher version = VERSION.matcher(said);
        if (!version.find()) {
            throw new IOException("PostgreSQL's programs in " + directory + " do not run: " + said.strip());
        }
        return new Binaries(directory, Integer.parseInt(version.group(1)));
    }

    Path programs() {
        return directory.resolve("bin");
    }

    static synchronized Path of(Platform platform) throws IOException {
        URL archive = Binaries.class.getResource("/" + platform.archive());
        if (archive == null) {
            throw new ServerFailure(
                    "There are no PostgreSQL binaries for this platform on the class path.",
                    "datasources.*.url is not set, and " + platform.archive() + " is in no jar.",
                    "Add the dependency " + platform.artifact() + " (runtime), or set the datasource's URL; tests can"
                            + " have a container instead: org.testcontainers:postgresql (test), and Docker.");
        }
        Path cache = cache();
        Path unpacked = cache.resolve(platform.archive().replace(".txz", "") + "-" + fingerprint(archive));
        if (!Files.exists(unpacked)) {
            try {
                unpack(archive, unpacked);
            } catch (IOException e) {
                throw ServerFailure.ofCache(cache, e);
            }
        }
        return unpacked;
    }

    private static void unpack(URL archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (FileChannel file =
                FileChannel.open(Path.of(target + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock(); // until it is closed
            if (!Files.exists(target)) {
                Path unfinished = Path.of(target + ".unfinished");
                Directories.delete(unfinished);
                TarArchive.unpack(archive, unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured == null || configured.isBlank() ? home().resolve(".cache") : Path.of(configured);
        return caches.resolve("seedbed");
    }

    /** Java calls the home of a user whom the system does not know {@code ?}, as in a container that makes up its user. */
    private static Path home() {
        String home = System.getProperty("user.home");
        if (home.isBlank() || home.equals("?")) {
            throw ServerFailure.withoutHome();
        }
        return Path.of(home);
    }

    /** Tells versions apart without reading the archive: a jar knows its entries' checksums. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            try (var opened = jar.getJarFile()) {
                return Long.toHexString(opened.getEntry(jar.getEntryName()).getCrc());
            }
        }
        return Long.toHexString(connection.getContentLengthLong());
    }
}
