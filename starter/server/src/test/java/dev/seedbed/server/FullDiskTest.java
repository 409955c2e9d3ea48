package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system of a few megabytes, in a name space of its own. */
class FullDiskTest {

    private static final String MOUNTED = "mount -t tmpfs -o size=%dm none '%s'";

    private final Path disk;

    FullDiskTest(@TempDir Path temporary) throws IOException {
        this.disk = Files.createDirectory(temporary.resolve("disk"));
    }

    @Test
    void serverThatFindsNoRoomSaysSo() throws Exception {
        assumeTrue(runs(MOUNTED.formatted(8, disk)), "no file system can be mounted here");

        String said = output(MOUNTED.formatted(8, disk) + " && exec '"
                + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' '" + FullDisk.class.getName() + "' '" + disk + "'");

        assertThat(said.replaceAll("(?s)(  Why:  ).*(\n  Next: )", "$1…$2").strip())
                .isEqualTo(
                        """
                        There is no room for a PostgreSQL server in %s/dev.
                          Why:  …
                          Next: Make room on that disk (50 MB for the server, and what the data takes), or set the\
                         datasource's URL to use another server."""
                                .formatted(disk));
        assertThat(said).contains("No space left on device");
    }

    /** What is run there. */
    static final class FullDisk {

        private FullDisk() {}

        public static void main(String[] arguments) {
            ServerDirectory directory =
                    new ServerDirectory(Path.of(arguments[0]).resolve("dev"));
            try {
                ServerLease.take(directory, ServerPurpose.DEVELOPMENT, java.util.List.of())
                        .close();
            } catch (ServerFailure failure) {
                System.out.println(failure.getMessage());
            }
        }
    }

    private static boolean runs(String command) throws Exception {
        return inNameSpace(command).start().waitFor() == 0;
    }

    private static String output(String command) throws Exception {
        Process process = inNameSpace(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static ProcessBuilder inNameSpace(String command) {
        return new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", command)
                .redirectErrorStream(true);
    }
}
