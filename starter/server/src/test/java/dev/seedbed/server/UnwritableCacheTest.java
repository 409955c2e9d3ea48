package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has no place to unpack the programs into reads which it would have been, and how to name another. */
class UnwritableCacheTest {

    private static final List<String> WITHOUT_PRIVILEGES = List.of("unshare", "--user");

    private final Path temporary;

    UnwritableCacheTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void aHomeThatMayNotBeWrittenIsNamed() throws Exception {
        Path home = Files.createDirectory(
                temporary.resolve("home"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeTrue(runs(WITHOUT_PRIVILEGES), "no user without privileges can be had here");

        assertThat(said(WITHOUT_PRIVILEGES, home.toString(), ""))
                .isEqualTo(
                        """
                        PostgreSQL's programs cannot be unpacked into %1$s/.cache/seedbed.
                          Why:  %1$s/.cache: this user may not write there.
                          Next: Make it writable, or name another directory for caches: XDG_CACHE_HOME=/var/cache/shop, say;\
                         the programs take 60 MB there."""
                                .formatted(home));
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsNamed() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThat(said(List.of(), temporary.toString(), file.toString()))
                .isEqualTo(
                        """
                        PostgreSQL's programs cannot be unpacked into %1$s/seedbed.
                          Why:  %1$s/seedbed: Not a directory.
                          Next: Make it writable, or name another directory for caches: XDG_CACHE_HOME=/var/cache/shop, say;\
                         the programs take 60 MB there."""
                                .formatted(file));
    }

    @Test
    void aUserWithoutHomeIsToldSo() throws Exception {
        assertThat(said(List.of(), "?", ""))
                .isEqualTo(
                        """
                        PostgreSQL's programs cannot be unpacked into ~/.cache/seedbed.
                          Why:  This user has no home directory, and XDG_CACHE_HOME is not set.
                          Next: Give the user one, or name another directory for caches: XDG_CACHE_HOME=/var/cache/shop, say;\
                         the programs take 60 MB there.""");
    }

    /** What is run there. */
    static final class Unpacking {

        private Unpacking() {}

        public static void main(String[] arguments) throws IOException {
            try {
                System.out.println(Binaries.of(Platform.current()));
            } catch (ServerFailure failure) {
                System.out.println(failure.getMessage());
            }
        }
    }

    private static boolean runs(List<String> wrapper) throws Exception {
        List<String> line = new ArrayList<>(wrapper);
        line.add("true");
        return new ProcessBuilder(line).start().waitFor() == 0;
    }

    private static String said(List<String> wrapper, String home, String cacheHome) throws Exception {
        List<String> line = new ArrayList<>(wrapper);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Unpacking.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", cacheHome);
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
